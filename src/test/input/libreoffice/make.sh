#!/bin/sh
# Makes the workbooks of this folder again. Needs LibreOffice with its Python bridge (Debian:
# libreoffice-calc-nogui, python3-uno). Run from the repository: sh src/test/input/libreoffice/make.sh
set -e
here=src/test/input/libreoffice
draft=$(mktemp -d)
trap 'rm -r "$draft"' EXIT

template() {
  node --import tsx scripts/template.ts "$@"
}

# An office with Indonesian settings continues the example's last report: a number with its point,
# dates in words, money with Rp, choices, "<5", a value taken away, an outlet in a new row.
template 99.01 2026-01-31 --out "$draft/id.xlsx"
/usr/bin/python3 $here/edit.py id-ID "$draft/id.xlsx" $here/99.01.2026-01-31.id-ID.xlsx \
  'Koperasi!AJ9=1.050' 'Koperasi!AQ9=25' 'Koperasi!AR9=Rp 1.250.000' 'Koperasi!AS9=500000' \
  'Koperasi!AD9=Merintis usaha' 'Koperasi!AJ10=' 'Koperasi!A9=99.01.01.2009' \
  'Koperasi!L37=17 Juni 2025' 'Koperasi!R37=Proses' 'Koperasi!AQ37=<5' 'Koperasi!AZ37=Ada' \
  'Gerai!A128=99.01.03.2012 – Situmekar' 'Gerai!C128=Gerai sembako' \
  'Gerai!D128=Sedang dibangun' 'Gerai!E128=40' 'Gerai!H128=48,5'

# An office with English settings fills in an empty template: its 1.250 is one and a quarter.
template 99.01 2025-04-30 --out "$draft/en.xlsx"
/usr/bin/python3 $here/edit.py en-US "$draft/en.xlsx" $here/99.01.2025-04-30.en-US.xlsx \
  'Koperasi!AJ2=1.250' 'Koperasi!AJ3=1250' 'Koperasi!L2=25 April 2025' 'Koperasi!P3=12'
