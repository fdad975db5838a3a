"""A VBA project written from source texts alone, on any system and without Excel: MS-OVBA in MS-CFB."""
