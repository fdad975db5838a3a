"""The two texts of an offline bundle: the script to double-click, and what to do with it."""

from __future__ import annotations

from kedang.model.text import LANGUAGES, say

_SCRIPT = r"""@echo off
rem Kedang __VERSION__: installs for the user who runs it; no administrator rights.
setlocal
set "HERE=%~dp0"
set "HOME_DIR=%LOCALAPPDATA%\Kedang\python"
set "BASE_DIR=%LOCALAPPDATA%\Kedang\base"
set "PYTHON="
for %%V in (__PYTHON__) do (
  py -%%V -c "import sys" >nul 2>nul && set "PYTHON=py -%%V"
)
if not defined PYTHON (
  for %%F in ("%HERE%python-__PYTHON__*.exe") do (
    echo Installing Python from %%~nxF ...
    "%%~fF" /quiet InstallAllUsers=0 Include_launcher=0 Include_test=0 PrependPath=0 TargetDir="%BASE_DIR%"
    if exist "%BASE_DIR%\python.exe" set PYTHON="%BASE_DIR%\python.exe"
  )
)
if not defined PYTHON (
  echo Python __PYTHON__ is missing. Put its installer python-__PYTHON__.x-amd64.exe from python.org beside this file and start again.
  pause
  exit /b 1
)
%PYTHON% -m venv "%HOME_DIR%" || goto failed
"%HOME_DIR%\Scripts\python.exe" -m pip install --quiet --no-index --find-links "%HERE%wheels" --upgrade kedang==__VERSION__ || goto failed
"%HOME_DIR%\Scripts\python.exe" -m kedang addin install || goto failed
"%HOME_DIR%\Scripts\python.exe" -m kedang addin doctor
pause
exit /b 0
:failed
echo Kedang was not installed; the reason stands above.
pause
exit /b 1
"""


def install_script(python: str, version: str) -> bytes:
    """install.cmd: makes a private Python environment, installs from the wheels, places the add-in.

    ASCII and CRLF, for cmd.exe reads it in the system's code page. A Python that it installs comes
    without the launcher py, which is by default for all users and asks for an administrator.
    """
    text = _SCRIPT.replace("__PYTHON__", python).replace("__VERSION__", version)
    return text.replace("\n", "\r\n").encode("ascii")


def readme(python: str) -> str:
    """说明.txt: three lines for the admin, in both languages."""
    text = say("addin.bundle.readme", python=python)
    return "\n\n".join(text.render(lang) for lang in LANGUAGES) + "\n"
