"""What runs inside the Rasa server: channels, understanding, wording, privacy."""
