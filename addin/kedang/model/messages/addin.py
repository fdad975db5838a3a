"""Sentences of the add-in: building, installing, checking, bundling and removing it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "addin.build.refused": (
        "加载项没有做成，Excel 不会接受 {n} 处：{problems}",
        "The add-in was not built; Excel would not take {n} things: {problems}",
    ),
    "addin.built": (
        "已做成 {path}：{kb} KB，{modules} 个宏模块，{commands} 个按钮，{functions} 个函数，版本印记 {stamp}。",
        "Built {path}: {kb} KB, {modules} macro modules, {commands} buttons, {functions} functions, stamp {stamp}.",
    ),
    "addin.page.title": (
        "客档 Kedang：Excel 加载项",
        "Kedang: the Excel add-in",
    ),
    "addin.page.version": ("版本 {version}，印记 {stamp}", "Version {version}, stamp {stamp}"),
    "addin.page.install": (
        "请不要改动或直接打开这个文件；安装用 kedang addin install。",
        "Please do not change this file or open it by hand; install it with kedang addin install.",
    ),
    "addin.install.no_excel": (
        "加载项只能装在有 Excel 的 Windows 上；LibreOffice 请用 kedang calc install，别的系统可以用命令行。",
        "The add-in installs on Windows with Excel only; for LibreOffice use kedang calc install, elsewhere the command line.",
    ),
    "addin.install.refused": (
        "写不进 {place}（{why}）。多半是 Excel 还开着：请关掉所有 Excel 窗口再来一次。",
        "Cannot write {place} ({why}). Most likely Excel is still open: close all its windows and try again.",
    ),
    "addin.install.title": ("安装步骤", "Steps to install"),
    "addin.uninstall.title": ("卸载步骤", "Steps to remove"),
    "addin.install.plan": ("以上是预览，什么都没有做。", "This is a preview; nothing was done."),
    "addin.install.done": (
        "装好了。重新打开 Excel，会看到“客户档案”选项卡；不对劲就运行 kedang addin doctor。",
        "Installed. Start Excel again and look for the tab 客户档案; if something is wrong run kedang addin doctor.",
    ),
    "addin.uninstall.done": (
        "加载项已拿掉；档案还在 {place}，没有动。",
        "The add-in is gone; the archive at {place} was left alone.",
    ),
    "addin.step.numbered": ("  {n}. {step}", "  {n}. {step}"),
    "addin.step.folder": ("建文件夹 {place}", "make the folder {place}"),
    "addin.step.file": ("写文件 {place}（{content}）", "write the file {place} ({content})"),
    "addin.step.setting": ("记下设置 {name} = {content}", "note the setting {name} = {content}"),
    "addin.step.remove_file": ("删除文件 {place}", "remove the file {place}"),
    "addin.step.remove_setting": ("删除设置 {place}", "remove the settings {place}"),
    "addin.check.python": (
        "客档 {kedang}，Python {version}，在 {place}",
        "Kedang {kedang} on Python {version} at {place}",
    ),
    "addin.check.python.old": (
        "请装 Python 3.11 或更新版本，再重新安装客档。",
        "Install Python 3.11 or newer, then install Kedang again.",
    ),
    "addin.check.archive": (
        "档案打得开：{place}，记着 {n} 步操作",
        "the archive opens: {place}, {n} operations on record",
    ),
    "addin.check.archive.new": (
        "还没有档案，第一次归档时会建在 {place}",
        "no archive yet; the first archiving makes it at {place}",
    ),
    "addin.check.archive.closed": (
        "档案写不进去：{place}",
        "the archive cannot be written: {place}",
    ),
    "addin.check.archive.closed.fix": (
        "检查这个文件夹的权限和磁盘空间，或用 KEDANG_ARCHIVE 指到别处。",
        "Check the folder's permissions and free space, or point KEDANG_ARCHIVE elsewhere.",
    ),
    "addin.check.archive.fix": (
        "先别归档；请管理员运行 kedang archive check，必要时用备份恢复。",
        "Do not archive now; have your admin run kedang archive check and restore a backup if needed.",
    ),
    "addin.check.no_excel": (
        "这台电脑不是 Windows，Excel 加载项的各项没有查",
        "this is not Windows; the Excel add-in was not checked",
    ),
    "addin.check.no_excel.fix": (
        "在这里用 LibreOffice：运行 kedang calc install。Excel 加载项请到 Windows 上装、上查。",
        "Here use LibreOffice: run kedang calc install. The Excel add-in is installed and checked on Windows.",
    ),
    "addin.check.office": (
        "Office 是 {bits} 位，Python 是 {python} 位；两者不必相同",
        "Office is {bits}-bit, Python {python}-bit; they need not agree",
    ),
    "addin.check.office.unknown": (
        "看不出 Office 是 32 位还是 64 位",
        "cannot tell whether Office is 32- or 64-bit",
    ),
    "addin.check.office.unknown.fix": (
        "装了 Excel 就打开一次再查；没装的话，用命令行 kedang run 或 LibreOffice（kedang calc install）。",
        "If Excel is installed, start it once and check again; else use kedang run or LibreOffice (kedang calc install).",
    ),
    "addin.check.interpreter": ("Excel 会启动 {place}", "Excel will start {place}"),
    "addin.check.interpreter.missing": (
        "找不到 {place}，Excel 没法启动 Python",
        "{place} is not there, so Excel cannot start Python",
    ),
    "addin.check.interpreter.path": (
        "Python 的路径太长，或有本机代码页写不出的字：{place}",
        "Python's path is too long, or has characters this system's code page lacks: {place}",
    ),
    "addin.check.interpreter.path.fix": (
        "把客档装到一个短的、只有字母数字的文件夹，例如 C:\\Kedang。",
        "Install Kedang in a short folder of plain letters, such as C:\\Kedang.",
    ),
    "addin.check.packages": (
        "xlwings {version} 和 pywin32 都在",
        "xlwings {version} and pywin32 are there",
    ),
    "addin.check.packages.missing": (
        "少了 Python 包：{names}",
        "Python packages are missing: {names}",
    ),
    "addin.check.reinstall": (
        "请重新安装客档（管理员给的安装包里双击 install.cmd）。",
        "Install Kedang again (double-click install.cmd in your admin's folder).",
    ),
    "addin.check.library": ("连接库 {name} 在", "the library {name} is there"),
    "addin.check.library.missing": (
        "找不到连接库 {name}（应在 {place}）",
        "the library {name} is missing (it belongs in {place})",
    ),
    "addin.check.library.other": (
        "需要连接库 {name}，这里只有 {others}，版本或位数不对",
        "the library {name} is needed, here are only {others}: wrong version or bitness",
    ),
    "addin.check.file": ("加载项在 {place}", "the add-in is at {place}"),
    "addin.check.file.missing": ("加载项不在：{place}", "the add-in is not there: {place}"),
    "addin.check.install": (
        "关掉 Excel，运行 kedang addin install。",
        "Close Excel and run kedang addin install.",
    ),
    "addin.check.stamp": (
        "加载项和程序是同一版（{stamp}）",
        "add-in and program are of one version ({stamp})",
    ),
    "addin.check.stamp.other": (
        "Excel 里的加载项和这个程序不是同一版",
        "the add-in in Excel is not of this program's version",
    ),
    "addin.check.settings": ("加载项知道 Python 在哪里", "the add-in knows where Python is"),
    "addin.check.settings.missing": (
        "没有记下 Python 在哪里",
        "where Python is was never noted",
    ),
    "addin.check.settings.other": (
        "加载项用的是 {told}，不是这里的 {here}",
        "the add-in uses {told}, not this {here}",
    ),
    "addin.check.web": (
        "加载项没有“来自互联网”的标记",
        "the add-in carries no mark of the internet",
    ),
    "addin.check.web.marked": (
        "加载项带着“来自互联网”的标记，Excel 会不声不响地拦下它",
        "the add-in is marked as coming from the internet; Excel blocks it silently",
    ),
    "addin.check.web.fix": (
        "在文件上点右键 → 属性 → 勾选“解除锁定”；或关掉 Excel 运行 kedang addin install。",
        "Right-click the file → Properties → Unblock; or close Excel and run kedang addin install.",
    ),
    "addin.check.macros": ("宏设置不妨碍", "the macro settings are no obstacle"),
    "addin.check.macros.off": (
        "宏被设成“全部禁用”；启动文件夹是受信任位置，通常仍可用",
        "macros are disabled; the start-up folder is trusted, so it usually works all the same",
    ),
    "addin.check.macros.signed": (
        "只允许有签名的宏或加载项，客档没有签名",
        "only signed macros or add-ins are allowed, and Kedang is not signed",
    ),
    "addin.check.addins.off": ("加载项被策略全部禁用", "all add-ins are disabled by policy"),
    "addin.check.macros.fix": (
        "请管理员在 信任中心 允许启动文件夹里的加载项，或给 kedang.xlam 签名。",
        "Have your admin allow add-ins from the start-up folder in the Trust Center, or sign kedang.xlam.",
    ),
    "addin.check.places": ("启动文件夹是受信任位置", "the start-up folder is a trusted location"),
    "addin.check.places.off": (
        "受信任位置被全部关闭，启动文件夹里的宏不会运行",
        "all trusted locations are switched off, so macros in the start-up folder do not run",
    ),
    "addin.check.disabled": (
        "Excel 的“禁用的项目”里有东西，可能是客档",
        "Excel has disabled items; Kedang may be among them",
    ),
    "addin.check.disabled.fix": (
        "Excel → 选项 → 加载项 → 管理“禁用的项目” → 转到，选中 kedang.xlam 后启用。",
        "Excel → Options → Add-ins → Manage: Disabled Items → Go, select kedang.xlam and enable it.",
    ),
    "addin.check.disabled.none": ("没有被 Excel 禁用的加载项", "Excel has disabled no add-in"),
    "addin.check.wps": (
        "装有 WPS：它会占用 Excel 的名字，而且个人版不能运行宏",
        "WPS is installed: it takes over Excel's name, and its personal edition runs no macros",
    ),
    "addin.check.wps.fix": (
        "请用微软 Excel 打开表格；只有 WPS 时用命令行 kedang run。",
        "Open the sheets in Microsoft Excel; with WPS alone use the command line: kedang run.",
    ),
    "addin.check.watchers": (
        "若杀毒软件拦截，请放行 {addin}（SHA-256 {sha256}）和 {python}；“阻止 Office 创建子进程”规则也要为它开例外",
        "if an antivirus objects, allow {addin} (SHA-256 {sha256}) and {python}, also in the rule that blocks child processes of Office",
    ),
    "addin.check.title": ("环境自检", "Self-check"),
    "addin.check.state.ok": ("好", "ok"),
    "addin.check.state.warning": ("留意", "note"),
    "addin.check.state.bad": ("不行", "bad"),
    "addin.check.all_well": ("一切正常。", "All is well."),
    "addin.check.count": (
        "{bad} 项不行，{warnings} 项要留意；按上面的办法处理后再查一次。",
        "{bad} bad, {warnings} to note; do as told above and check again.",
    ),
    "addin.check.notes": (
        "没有不行的；要留意的 {warnings} 项见上面“怎么办”一栏。",
        "Nothing is bad; for the {warnings} to note see “What to do” above.",
    ),
    "addin.check.head.item": ("项目", "Item"),
    "addin.check.head.state": ("状态", "State"),
    "addin.check.head.fix": ("怎么办", "What to do"),
    "addin.bundle.platform": (
        "不认识平台 {value}，可以是 {known}。",
        "Unknown platform {value}; it may be {known}.",
    ),
    "addin.bundle.python": (
        "看不懂 Python 版本 {value}，请写成 3.12 这样。",
        "The Python version {value} is not understood; write it as 3.12.",
    ),
    "addin.bundle.folder": (
        "{place} 里已经有东西；请给一个空的或新的文件夹。",
        "{place} is not empty; name an empty or new folder.",
    ),
    "addin.bundle.no_source": (
        "找不到客档的源文件夹；用 --source 指出它，或指出 kedang 的 .whl。",
        "Kedang's own folder was not found; name it, or a wheel of Kedang, with --source.",
    ),
    "addin.bundle.pip": (
        "下载没有成功：{why}。检查网络后，换一个空文件夹再试。",
        "Downloading failed: {why}. Check the network and try again with an empty folder.",
    ),
    "addin.bundle.done": (
        "安装包在 {place}：{n} 个包，{mb} MB。整个文件夹拷给大家，双击 install.cmd。",
        "The bundle is in {place}: {n} wheels, {mb} MB. Hand the whole folder out; double-click install.cmd.",
    ),
    "addin.bundle.readme": (
        "客档 Kedang 离线安装包\n\n1. 电脑上要有 Python {python}；没有的话，把 python.org 的安装程序 python-{python}.x-amd64.exe 放进这个文件夹。\n"
        "2. 关掉 Excel，双击 install.cmd。不需要管理员权限，不联网。\n3. 打开 Excel，会看到“客户档案”选项卡。SHA256SUMS.txt 里是每个文件的校验值。",
        "Kedang, to install without internet\n\n1. The computer needs Python {python}; if it has none, put python.org's installer python-{python}.x-amd64.exe into this folder.\n"
        "2. Close Excel and double-click install.cmd. No administrator rights, no internet.\n3. Start Excel and look for the tab 客户档案. SHA256SUMS.txt has the digest of every file.",
    ),
}
