"""How does ``python -m toolkit.cli`` start?"""

from __future__ import annotations

import sys

from toolkit.cli.haupt import main

sys.exit(main())
