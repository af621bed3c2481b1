"""`python -m bot`: the same as `masir`."""

import sys

from bot.cli import main

sys.exit(main())
