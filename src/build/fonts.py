"""Prepares the Noto Serif, Noto Sans and EB Garamond faces we ship: run once, when a new release of them is taken in.

    python3 src/build/fonts.py IN.ttf OUT.ttf

Takes out the ligatures, which would hide two letters behind one sign from whoever searches or copies the text of a
PDF, and writes the kerning of the common Latin, Greek and Cyrillic letters into a plain `kern` table, which the engine
reads without its slower OpenType path. Characters that nobody sees take no room. Outlines and all other widths stay as
they are.
"""
import sys
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

DROPPED = {"liga", "dlig", "hlig", "clig", "rlig", "calt"}
MOST_PAIRS = 10900
UNSEEN = (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF)
KERNED = (
    list(range(0x21, 0x7F)) + list(range(0xA1, 0x180)) + list(range(0x386, 0x3CF)) + list(range(0x400, 0x460))
    + [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026, 0x2039, 0x203A]
)


def without_ligatures(font):
    gsub = font["GSUB"].table
    records = gsub.FeatureList.FeatureRecord
    for record in records:
        if record.FeatureTag in DROPPED:
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def without_room_for_the_unseen(font):
    for glyph in {font.getBestCmap().get(c) for c in UNSEEN} - {None}:
        font["hmtx"][glyph] = (0, font["hmtx"][glyph][1])


def subtables(lookup):
    for table in lookup.SubTable:
        yield table.ExtSubTable if table.LookupType == 9 else table


def pairs(font):
    gpos = font["GPOS"].table
    wanted = {font.getBestCmap().get(c) for c in KERNED} - {None}
    lookups = sorted({i for r in gpos.FeatureList.FeatureRecord if r.FeatureTag == "kern"
                      for i in r.Feature.LookupListIndex})
    found = {}
    for index in lookups:
        for table in subtables(gpos.LookupList.Lookup[index]):
            if table.LookupType != 2:
                continue
            firsts = [g for g in table.Coverage.glyphs if g in wanted]
            for first in firsts:
                if table.Format == 1:
                    row = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
                    for record in row:
                        if record.SecondGlyph in wanted and record.Value1:
                            found.setdefault((first, record.SecondGlyph), record.Value1.XAdvance or 0)
                else:
                    kind = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                    for second in wanted:
                        value = kind[table.ClassDef2.classDefs.get(second, 0)].Value1
                        if value and getattr(value, "XAdvance", 0):
                            found.setdefault((first, second), value.XAdvance)
    return {pair: value for pair, value in found.items() if value}


def main(source, target):
    font = TTFont(source)
    without_ligatures(font)
    without_room_for_the_unseen(font)
    kept = dict(sorted(pairs(font).items(), key=lambda item: -abs(item[1]))[:MOST_PAIRS])
    table = KernTable_format_0()
    table.version, table.coverage, table.tupleIndex, table.apple, table.kernTable = 0, 1, None, False, kept
    font["kern"] = newTable("kern")
    font["kern"].version = 0
    font["kern"].kernTables = [table]
    font.save(target)
    print(target, len(kept), "pairs, the least", min(abs(v) for v in kept.values()) if kept else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
