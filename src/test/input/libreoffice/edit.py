"""Opens a workbook in LibreOffice, types into its cells as a person would, and saves it as .xlsx.

/usr/bin/python3 edit.py LOCALE SOURCE.xlsx TARGET.xlsx 'Sheet!A1=what is typed' ...

Needs LibreOffice with its Python bridge (Debian: python3-uno). LOCALE is id-ID or en-US: it decides
what "25 Mei 2025" and "1.250" mean, as the regional settings of an office computer do.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>{locale}</value></prop></item>
</oor:items>
"""


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def edit(context, source, target, typed):
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, (option("Hidden", True),))
    for entry in typed:
        place, text = entry.split("=", 1)
        sheet, address = place.split("!")
        cell = book.Sheets.getByName(sheet).getCellRangeByName(address)
        cell.FormulaLocal = text
        print(place, repr(text), "->", cell.Type.value, repr(cell.String), cell.Value)
    book.storeToURL(target.as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    desktop.terminate()


def main(locale, source, target, *typed):
    with tempfile.TemporaryDirectory() as profile:
        user = pathlib.Path(profile, "user")
        user.mkdir()
        (user / "registrymodifications.xcu").write_text(SETTINGS.format(locale=locale))
        pipe = pathlib.Path(profile).name
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
                f"--accept=pipe,name={pipe};urp",
            ]
        )
        try:
            edit(connect(pipe), *(pathlib.Path(path).resolve() for path in (source, target)), typed)
        finally:
            office.wait(60)


main(*sys.argv[1:])
