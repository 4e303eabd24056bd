"""The NLU pipeline's own components: tokens, sealed entities, phrases, language, intent."""
