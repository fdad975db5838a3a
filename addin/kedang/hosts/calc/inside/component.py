"""What LibreOffice registers: the worksheet functions and the buttons."""

from __future__ import annotations

import unohelper

from kedang.hosts.calc.inside.buttons import HANDLER, Buttons
from kedang.hosts.calc.inside.functions import ADD_IN, Functions
from kedang.hosts.calc.inside.names import BUTTONS_SERVICE, FUNCTIONS_SERVICE

g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Functions, FUNCTIONS_SERVICE, (ADD_IN,))
g_ImplementationHelper.addImplementation(Buttons, BUTTONS_SERVICE, (HANDLER,))
