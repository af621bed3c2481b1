# What stands on the buttons and in the menus of the chats.

chat-button-done = ✓ Done
chat-button-skip = Skip
chat-button-unknown = Don’t know
chat-button-back = Back
chat-button-undo = Undo
chat-button-why = Why?
chat-sorry = Something went wrong with that message, and I could not take it in. Everything you said before is safe; please try it again in other words.
