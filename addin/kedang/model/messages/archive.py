"""Sentences of the archive."""

MESSAGES: dict[str, tuple[str, str]] = {
    "archive.in_use": (
        "档案 {place} 正被别的程序或同事使用，等了 {seconds} 秒仍未空出来。请稍后再试。",
        "The archive {place} is in use by another program or colleague; waited {seconds} seconds. Try again shortly.",
    ),
    "archive.damaged": (
        "{place} 不是完好的档案文件。请用备份恢复，或换一个档案位置。",
        "{place} is not an intact archive file. Restore a backup or choose another place.",
    ),
    "archive.foreign": (
        "{place} 是别的程序的数据库，不是客档的档案。请换一个档案位置。",
        "{place} is another program's database, not a Kedang archive. Choose another place.",
    ),
    "archive.newer": (
        "档案 {place} 由更新版本的客档建立（版本 {revision}，本程序只认到 {head}）。请升级客档后再打开。",
        "The archive {place} was made by a newer Kedang (revision {revision}; this program knows up to {head}). Upgrade Kedang first.",
    ),
    "archive.read_only": (
        "档案 {place} 不能写入。请检查文件和文件夹的权限。",
        "The archive {place} cannot be written. Check the permissions of the file and its folder.",
    ),
    "archive.full": (
        "档案 {place} 所在的磁盘已满，这次操作没有保存。请腾出空间后重试。",
        "The disk that holds the archive {place} is full; nothing was saved. Free some space and try again.",
    ),
    "archive.unreachable": (
        "打不开档案 {place}。请检查路径、网络和权限。",
        "Cannot open the archive {place}. Check the path, the network and the permissions.",
    ),
    "archive.cannot_create": (
        "无法在 {place} 新建档案。请检查文件夹是否存在、能否写入。",
        "Cannot create an archive at {place}. Check that the folder exists and can be written.",
    ),
    "archive.server.unreachable": (
        "连不上数据库 {place}：{detail}。请检查主机、库名、用户名、密码和网络。",
        "Cannot reach the database {place}: {detail}. Check host, database, user, password and network.",
    ),
    "archive.server.rights": (
        "数据库 {place} 不允许这个用户建表或写入。请让数据库管理员授权。",
        "The database {place} does not let this user create tables or write. Ask its administrator for the rights.",
    ),
    "archive.server.encoding": (
        "数据库 {place} 的编码是 {encoding}，存不下全部汉字。请另建一个 UTF8 编码的数据库。",
        "The database {place} is encoded in {encoding}, which lacks many Chinese characters. Create a UTF8 database instead.",
    ),
    "archive.address": (
        "看不懂档案地址 {place}。请写文件路径，或 postgresql://用户:密码@主机/库名；密码里的 @ 写成 %40。",
        "Cannot understand the archive address {place}. Give a file path or postgresql://user:password@host/name; an @ in the password is written %40.",
    ),
    "archive.driver": (
        "使用 {place} 需要先安装数据库驱动：pip install 'kedang[postgres]'。",
        "{place} needs a database driver first: pip install 'kedang[postgres]'.",
    ),
    "archive.failed": (
        "档案 {place} 出错，这次操作没有保存：{detail}",
        "The archive {place} failed and nothing was saved: {detail}",
    ),
    "archive.source.recognised": (
        "{file} 认作“{other}”的新版本（有 {rows} 条记录对得上），按更新处理。",
        "{file} was recognised as a new version of “{other}” ({rows} records agree) and updates it.",
    ),
    "archive.source.copy": (
        "{file} 与“{other}”内容完全相同，只归档一次。",
        "{file} has exactly the same content as “{other}”; it is archived once.",
    ),
    "archive.sheet.gone": (
        "{file} 里不再有工作表“{sheet}”的{entity}：原有 {rows} 条记录保留在档案中，未删除。",
        "{file} no longer has the {entity} rows of sheet “{sheet}”: its {rows} records stay in the archive.",
    ),
    "archive.sheet.renamed": (
        "{file} 的工作表“{before}”改名为“{sheet}”，原有记录继续沿用。",
        "Sheet “{before}” of {file} was renamed to “{sheet}”; its records continue.",
    ),
    "archive.row.left": (
        "{entity}“{name}”（原第 {row} 行）已不在表中：档案保留，未删除。",
        "{entity} “{name}” (formerly row {row}) is no longer on the sheet; the archive keeps it.",
    ),
    "archive.number.reused": (
        "第 {row} 行的编号 {value} 以前属于“{was}”，现在写的是“{now}”，其他信息也对不上：按新记录归档。请核对编号。",
        "Row {row}: number {value} used to be “{was}” and now says “{now}”, with nothing else in common; archived as a new record. Check the number.",
    ),
    "archive.undo.unknown": (
        "没有操作 {operation}。用 kedang log 查看全部操作。",
        "There is no operation {operation}. See kedang log for all of them.",
    ),
    "archive.undo.done": (
        "操作 {operation} 已被 {by} 撤销。",
        "Operation {operation} was already undone by {by}.",
    ),
    "archive.undo.nothing": (
        "没有可以撤销的操作。",
        "There is nothing to undo.",
    ),
    "archive.undo.later": (
        "不能撤销 {operation}：之后的 {later} 又改过其中 {rows} 处。请先撤销 {later}。",
        "Cannot undo {operation}: the later {later} changed {rows} of its rows again. Undo {later} first.",
    ),
    "archive.undo.differs": (
        "不能撤销 {operation}：它写入的内容后来有变，与当时的不一致。",
        "Cannot undo {operation}: what it wrote was changed since and no longer reads as it did then.",
    ),
    "archive.undo.needed": (
        "不能撤销 {operation}：{holder} 还挂在其中的 {record} 名下。请先撤销带来 {holder} 的操作。",
        "Cannot undo {operation}: {holder} still belongs to its record {record}. Undo the operation that brought {holder} first.",
    ),
    "archive.merge.alone": (
        "合并至少要有两条记录，只给了 {record}。",
        "A merge needs at least two records; only {record} was given.",
    ),
    "archive.merge.unknown": (
        "不能合并：档案里没有 {record}，或它不是同一类记录。",
        "Cannot merge: the archive has no {record}, or it is another kind of record.",
    ),
    "archive.merge.done": (
        "不能合并：{record} 已并入 {into}。",
        "Cannot merge: {record} was already merged into {into}.",
    ),
    "archive.split.alone": (
        "不能拆开：{record} 没有和别的记录合并。",
        "Cannot split: {record} is not merged into another record.",
    ),
    "archive.split.above": (
        "不能拆开：{record} 并入的 {survivor} 后来又并入了 {above}。请先把 {survivor} 拆开。",
        "Cannot split: {survivor}, which {record} is part of, was merged on into {above}. Split {survivor} first.",
    ),
    "archive.answer": (
        "看不懂的判定“{value}”：只能是 same（是）、different（否）或 unsure（待定）。",
        "Unknown answer “{value}”: use same, different or unsure.",
    ),
    "archive.record.unknown": (
        "档案里没有编号为 {record} 的记录。",
        "The archive has no record {record}.",
    ),
    "archive.check.page": ("档案文件有损坏：{detail}", "The archive file is damaged: {detail}"),
    "archive.check.links": (
        "有 {n} 行指向不存在的记录。",
        "{n} rows point to records that do not exist.",
    ),
    "archive.check.server": (
        "已核对结构并读出全部记录；数据页是否损坏由数据库服务器保证，需要时请管理员运行 pg_amcheck。",
        "Its structure was checked and every record was read; intact pages are the server's care: ask its administrator to run pg_amcheck if in doubt.",
    ),
    "archive.backup.server": (
        "档案 {place} 在数据库服务器上：请用 pg_dump 备份、pg_restore 恢复，或请管理员代办。",
        "The archive {place} is on a database server: back it up with pg_dump and restore it with pg_restore, or ask its administrator.",
    ),
    "archive.backup.exists": (
        "{place} 已经存在，不会覆盖：请换一个文件名。",
        "{place} exists already and is not replaced: choose another name.",
    ),
    "archive.backup.missing": ("找不到备份文件 {place}。", "The backup {place} was not found."),
}
