"""Every verb and option of the command line, declared once; help, docs and parsing derive from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["flag", "text", "path", "date", "choice", "number"]


@dataclass(frozen=True, slots=True)
class Option:
    """One option; its help sentence is the message `cli.option.<id>`, or `says` where a verb means another."""

    flag: str
    kind: Kind
    choices: tuple[str, ...] = ()
    metavar: str = ""
    hidden: bool = False
    says: str = ""
    many: bool = False

    @property
    def id(self) -> str:
        """The name that the verb's function receives."""
        return self.flag.lstrip("-").replace("-", "_")


@dataclass(frozen=True, slots=True)
class Argument:
    """One positional argument."""

    id: str
    metavar: str
    many: bool = False
    required: bool = True


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb; its help sentence is the message `cli.verb.<id>`. No handler: not built yet."""

    name: str
    handler: str = ""
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()

    @property
    def id(self) -> str:
        """The name with dots, such as review.apply."""
        return self.name.replace(" ", ".").replace("-", "_")


JSON = Option("--json", "flag")
LANG = Option("--lang", "choice", ("zh", "en"))
ARCHIVE = Option("--archive", "text", metavar="PATH|URL")
PLAN = Option("--plan", "flag")
AS_OF = Option("--as-of", "date", metavar="DATE")
OUT = Option("--out", "path", metavar="DIR")
OUT_FILE = Option("--out", "path", metavar="FILE.xlsx")
OUT_ADDIN = Option("--out", "path", metavar="FILE.xlam")
OUT_EXTENSION = Option("--out", "path", metavar="FILE.oxt")
PASSWORD = Option("--password", "text", metavar="PASSWORD")
RULEBOOK = Option("--rulebook", "path", metavar="FILE")
USER = Option("--user", "text", metavar="NAME")
HIDDEN = Option("--hidden", "flag")
WEEK = Option("--week", "text", metavar="2026-W47")
TEMPLATES = Option("--templates", "path", metavar="DIR")
PUBLISHED = Option("--published", "path", metavar="DIR")
SHARED = (JSON, LANG)
CHANGING = (ARCHIVE, USER, PLAN, AS_OF, RULEBOOK, *SHARED)

FILES = Argument("files", "FILE|DIR…", many=True)
FILE = Argument("file", "FILE")

VERBS: tuple[Verb, ...] = (
    Verb(
        "run",
        "run:run",
        (Argument("files", "FILE|DIR…", many=True, required=False),),
        (
            OUT,
            WEEK,
            Option("--sample", "flag"),
            Option("--slips", "flag"),
            PASSWORD,
            HIDDEN,
            *CHANGING,
        ),
    ),
    Verb(
        "inspect",
        "reading:inspect",
        (FILE,),
        (OUT_FILE, PASSWORD, HIDDEN, ARCHIVE, AS_OF, RULEBOOK, *SHARED),
    ),
    Verb(
        "validate",
        "reading:validate",
        (FILE,),
        (OUT_FILE, PASSWORD, HIDDEN, ARCHIVE, AS_OF, RULEBOOK, *SHARED),
    ),
    Verb("rules", "rules:rules", (), (RULEBOOK, *SHARED)),
    Verb(
        "match",
        "matching:match",
        (Argument("files", "FILE…", many=True, required=False),),
        (
            Option("--pairs", "path", metavar="OUT.csv"),
            Option("--clusters", "path", metavar="OUT.csv"),
            Option("--answers", "path", metavar="IN.csv"),
            Option("--names", "path", metavar="PAIRS.csv"),
            Option("--engine", "choice", ("embedded", "spark")),
            PASSWORD,
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            *SHARED,
        ),
    ),
    Verb(
        "slips",
        "collecting:slips",
        (),
        (
            OUT,
            Option("--rep", "text", metavar="NAME", many=True),
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            USER,
            *SHARED,
        ),
    ),
    Verb("review apply", "review:apply", (Argument("file", "FILE.xlsx"),), CHANGING),
    Verb(
        "merge",
        "joining:merge",
        (Argument("customers", "CUSTOMER CUSTOMER…", many=True),),
        CHANGING,
    ),
    Verb("split", "joining:split", (Argument("customer", "CUSTOMER"),), CHANGING),
    Verb(
        "fix",
        "mending:fix",
        (FILE,),
        (
            Option("--findings", "path", metavar="校验结果.xlsx"),
            Option("--out", "path", metavar="FILE"),
            PLAN,
            AS_OF,
            *SHARED,
        ),
    ),
    Verb("number", "number:number", (), CHANGING),
    Verb("diff", "diff:diff", (FILES,), (PASSWORD, ARCHIVE, AS_OF, RULEBOOK, *SHARED)),
    Verb(
        "preferences",
        "preferences:preferences",
        (Argument("customer", "CUSTOMER"),),
        (ARCHIVE, AS_OF, RULEBOOK, *SHARED),
    ),
    Verb("undo", "journal:undo", (Argument("operation", "OPERATION", required=False),), CHANGING),
    Verb(
        "log",
        "journal:log",
        (Argument("operation", "OPERATION", required=False),),
        (
            ARCHIVE,
            Option("--limit", "number", metavar="N"),
            Option("--record", "text", metavar="ID"),
            *SHARED,
        ),
    ),
    Verb(
        "tier",
        "tier:tier",
        (),
        (
            Option("--freeze", "number", metavar="YEAR"),
            Option("--why", "text", metavar="CUSTOMER", says="cli.option.why_tier"),
            *CHANGING,
        ),
    ),
    Verb(
        "tier set",
        "overrides:set_tier",
        (Argument("customer", "CUSTOMER"), Argument("tier", "TIER")),
        (
            Option("--why", "text", metavar="REASON"),
            Option("--until", "date", metavar="DATE"),
            *CHANGING,
        ),
    ),
    Verb("tier unset", "overrides:unset_tier", (Argument("customer", "CUSTOMER"),), CHANGING),
    Verb(
        "report",
        "report:report",
        (Argument("kind", "REPORT"),),
        (
            Option("--period", "text", metavar="PERIOD"),
            Option("--out", "path", metavar="FILE"),
            Option("--format", "choice", ("xlsx", "html", "pdf")),
            Option("--customer", "text", metavar="NAME|ID", many=True),
            Option("--answer", "text", metavar="NAME=VALUE", many=True),
            Option("--template", "path", metavar="FILE.xlsx"),
            TEMPLATES,
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            USER,
            *SHARED,
        ),
    ),
    Verb("template list", "template:list_templates", (), (TEMPLATES, *SHARED)),
    Verb(
        "template build",
        "template:build_templates",
        (Argument("templates_wanted", "FORM|REPORT…", many=True, required=False),),
        (OUT, ARCHIVE, RULEBOOK, *SHARED),
    ),
    Verb(
        "template check",
        "template_check:check",
        (FILES,),
        (
            Option("--report", "text", metavar="REPORT"),
            PUBLISHED,
            PASSWORD,
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            *SHARED,
        ),
    ),
    Verb(
        "template publish",
        "template_publish:publish_forms",
        (Argument("folder", "DIR"), Argument("forms", "FORM…", many=True, required=False)),
        (Option("--notes", "text", metavar="TEXT"), *CHANGING),
    ),
    Verb(
        "template upgrade",
        "template_upgrade:upgrade",
        (Argument("files", "FILE…", many=True),),
        (
            Option("--out", "path", metavar="FILE|DIR", says="cli.option.out_upgrade"),
            Option("--form", "text", metavar="FORM"),
            PUBLISHED,
            PASSWORD,
            *CHANGING,
        ),
    ),
    Verb("archive init", "archive:init", (), (ARCHIVE, *SHARED)),
    Verb("archive check", "archive:check", (), (ARCHIVE, *SHARED)),
    Verb("archive backup", "archive:backup", (Argument("file", "FILE"),), (ARCHIVE, *SHARED)),
    Verb("archive restore", "archive:restore", (Argument("file", "FILE"),), (ARCHIVE, *SHARED)),
    Verb("archive migrate", "archive:migrate", (), (ARCHIVE, *SHARED)),
    Verb("addin build", "addin:build", (), (OUT_ADDIN, *SHARED)),
    Verb("addin install", "addin_setup:install", (), (PLAN, *SHARED)),
    Verb("addin uninstall", "addin_setup:uninstall", (), (PLAN, *SHARED)),
    Verb("addin doctor", "addin_setup:doctor", (), (ARCHIVE, *SHARED)),
    Verb(
        "addin bundle",
        "addin_setup:bundle",
        (),
        (
            Option("--platform", "choice", ("win_amd64", "win32", "win_arm64")),
            Option("--python", "text", metavar="3.12"),
            OUT,
            Option("--source", "path", metavar="DIR|FILE.whl"),
            *SHARED,
        ),
    ),
    Verb("calc build", "calc:build", (), (OUT_EXTENSION, *SHARED)),
    Verb("calc install", "calc:install", (), (PLAN, *SHARED)),
    Verb("calc uninstall", "calc:uninstall", (), (PLAN, *SHARED)),
    Verb(
        "settings build",
        "settings:build",
        (),
        (
            Option("--out", "path", metavar="FILE", says="cli.option.out_settings"),
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            *SHARED,
        ),
    ),
    Verb("settings check", "settings:check", (FILE,), (ARCHIVE, *SHARED)),
    Verb(
        "settings apply",
        "settings:apply",
        (FILE,),
        (
            Option("--why", "text", metavar="REASON", says="cli.option.why_settings"),
            Option("--overwrite", "flag"),
            ARCHIVE,
            USER,
            PLAN,
            AS_OF,
            *SHARED,
        ),
    ),
    Verb("settings log", "settings:log", (), (ARCHIVE, *SHARED)),
    Verb(
        "settings show",
        "settings:show",
        (Argument("version", "VERSION", required=False),),
        (
            Option("--out", "path", metavar="FILE", says="cli.option.out_settings"),
            ARCHIVE,
            AS_OF,
            RULEBOOK,
            *SHARED,
        ),
    ),
    Verb("export"),
)
