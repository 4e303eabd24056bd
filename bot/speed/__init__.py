"""What makes Rasa answer sooner and the same: installed by bot/rasa_shims.py."""
