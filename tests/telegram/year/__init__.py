"""A year of one owner with the bot, in each language: what is due, done, measured, looked at again."""
