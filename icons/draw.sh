#!/bin/sh
# Draws the pictures of the icons again after a change to an .svg. Needs rsvg-convert (Debian: librsvg2-bin) and Java 25.
set -eu
cd "$(dirname "$0")"
for icon in app letter; do
  for size in 16 24 32 48 64 128 256 512; do
    from=$icon
    [ "$size" -gt 32 ] || from=$icon-small
    rsvg-convert --width "$size" --height "$size" "$from.svg" -o "$icon-$size.png"
  done
done
java ../src/build/Icons.java app letter
