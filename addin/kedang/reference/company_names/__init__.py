"""Company names taken apart: place, trade name (字号), trade, legal form, branch.

By 国务院令第734号 Art. 6 a name is 行政区划 + 字号 + 行业 + 组织形式; the place may also stand in
brackets, behind the trade name, or be left out. `parse` knows all four orders.
"""

from kedang.reference.company_names.column import parse_column
from kedang.reference.company_names.name import CompanyName
from kedang.reference.company_names.parse import format, is_valid, normalize, parse

__all__ = ["CompanyName", "format", "is_valid", "normalize", "parse", "parse_column"]
