#!/usr/bin/env python3
"""Makes picture.ttf of DejaVu Sans Condensed: the letters of Latin and Cyrillic alone, without hinting or kerning.

    python3 assets/subset.py /usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf assets/picture.ttf
"""

import struct
import sys

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x218, 0x21B), (0x400, 0x52F), (0x2010, 0x2027), (0x202F, 0x2030)]
KEPT_WHOLE = ["name"]


def main(source, target):
    font = open(source, "rb").read()
    tables = {}
    for index in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        tables[tag.decode()] = font[offset : offset + length]
    glyph_of = characters(tables["cmap"])
    glyph_of = {code: glyph for code, glyph in glyph_of.items() if any(a <= code <= b for a, b in RANGES)}
    glyf, (long_offsets,) = tables["glyf"], struct.unpack_from(">h", tables["head"], 50)
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    if long_offsets:
        loca = struct.unpack_from(f">{count + 1}I", tables["loca"])
    else:
        loca = [2 * half for half in struct.unpack_from(f">{count + 1}H", tables["loca"])]
    data = lambda glyph: glyf[loca[glyph] : loca[glyph + 1]]
    order = [0]
    for glyph in [glyph_of[code] for code in sorted(glyph_of)]:
        if glyph not in order:
            order.append(glyph)
    for glyph in order:
        for part, _ in parts(data(glyph)):
            if part not in order:
                order.append(part)
    number = {glyph: index for index, glyph in enumerate(order)}
    new_glyf, new_loca, new_hmtx = b"", [0], b""
    metrics = struct.unpack_from(">H", tables["hhea"], 34)[0]
    for glyph in order:
        one = bytearray(data(glyph))
        for part, at in parts(bytes(one)):
            struct.pack_into(">H", one, at, number[part])
        one = without_hints(bytes(one))
        new_glyf += one + b"\0" * (-len(one) % 4)
        new_loca.append(len(new_glyf))
        new_hmtx += tables["hmtx"][4 * min(glyph, metrics - 1) :][:2]
        new_hmtx += tables["hmtx"][4 * glyph + 2 :][:2] if glyph < metrics else tables["hmtx"][2 * (glyph + metrics) :][:2]
    head, hhea, maxp = (bytearray(tables[tag]) for tag in ("head", "hhea", "maxp"))
    struct.pack_into(">h", head, 50, 1)
    struct.pack_into(">H", hhea, 34, len(order))
    struct.pack_into(">H", maxp, 4, len(order))
    made = {tag: tables[tag] for tag in KEPT_WHOLE}
    made |= {"head": bytes(head), "hhea": bytes(hhea), "maxp": bytes(maxp), "hmtx": new_hmtx, "glyf": new_glyf}
    made |= {"loca": struct.pack(f">{len(new_loca)}I", *new_loca), "cmap": cmap({c: number[g] for c, g in glyph_of.items()})}
    open(target, "wb").write(file(made))


def characters(cmap):
    found = {}
    for index in range(struct.unpack_from(">H", cmap, 2)[0]):
        _, _, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        if struct.unpack_from(">H", cmap, offset)[0] == 12:
            for group in range(struct.unpack_from(">I", cmap, offset + 12)[0]):
                first, last, glyph = struct.unpack_from(">III", cmap, offset + 16 + 12 * group)
                found |= {code: glyph + code - first for code in range(first, last + 1)}
    return found


def parts(glyph):
    """The glyphs that a glyph is put together of, and where their numbers stand in it."""
    if len(glyph) < 10 or struct.unpack_from(">h", glyph)[0] >= 0:
        return
    at, more = 10, True
    while more:
        flags, part = struct.unpack_from(">HH", glyph, at)
        yield part, at + 2
        at += 4 + (4 if flags & 1 else 2) + (2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0)
        more = flags & 0x20


def without_hints(glyph):
    if len(glyph) < 10 or struct.unpack_from(">h", glyph)[0] < 0:
        return glyph
    at = 10 + 2 * struct.unpack_from(">h", glyph)[0]
    length = struct.unpack_from(">H", glyph, at)[0]
    return glyph[:at] + b"\0\0" + glyph[at + 2 + length :]


def cmap(glyph_of):
    groups = b"".join(struct.pack(">III", code, code, glyph) for code, glyph in sorted(glyph_of.items()))
    table = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(glyph_of)) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def file(tables):
    power = 1
    while 2 * power <= len(tables):
        power *= 2
    out = struct.pack(">IHHHH", 0x00010000, len(tables), 16 * power, power.bit_length() - 1, 16 * (len(tables) - power))
    offset, bodies = 12 + 16 * len(tables), b""
    for tag in sorted(tables):
        body = tables[tag]
        padded = body + b"\0" * (-len(body) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        out += struct.pack(">4sIII", tag.encode(), total, offset + len(bodies), len(body))
        bodies += padded
    return out + bodies


main(*sys.argv[1:])
