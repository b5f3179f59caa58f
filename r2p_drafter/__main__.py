"""`python -m r2p_drafter` is the command `r2p-drafter`."""

import sys

from r2p_drafter.cli import main

sys.exit(main())
