#!/usr/bin/env bash
# Look through a folder as whoever took the laptop would: for words, in every byte and every name.
#
#   tools/seized_laptop_drill.sh FOLDER WORD...
#
# Exit status: 0 nothing found, 1 something found, 2 the call is wrong. Words are told by their number, not
# repeated, so that what this prints may be kept. Needs GNU grep, find, iconv, od, base64. docs/seized-laptop-drill.md
# says what the result means and what it cannot show.
set -euo pipefail
export LC_ALL=C

if [[ $# -lt 2 || ! -d $1 ]]; then
    echo "Use: $0 FOLDER WORD..." >&2
    exit 2
fi
folder=$1
shift
hits=0

# told NUMBER FORM: one line for each place read from standard input.
told() {
    local place
    while IFS= read -r place; do
        echo "word $1, $2: $place"
        hits=$((hits + 1))
    done
}

# places GREP-OPTIONS...: files below the folder that hold the pattern, with the first byte where it stands.
# What was found is cut off: in the bytes of a vault, a match is not always a line one can print.
places() {
    { grep --recursive --null --text --byte-offset --only-matching --ignore-case --max-count=1 "$@" "$folder" || true; } |
        tr '\0' ':' | { grep --text --only-matching --extended-regexp "^.*:[0-9]+:" || true; }
}

# bytes: standard input as \xNN for grep.
bytes() {
    od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g'
}

number=0
for word in "$@"; do
    number=$((number + 1))
    told $number "in a name" < <(find "$folder" -printf '%P\n' | { grep --text --ignore-case --fixed-strings -e "$word" || true; })
    told $number "UTF-8" < <(places --fixed-strings -e "$word")
    for encoding in UTF-16LE UTF-16BE UTF-32LE; do
        told $number $encoding < <(places --perl-regexp -e "$(printf %s "$word" | iconv -f UTF-8 -t $encoding | bytes)")
    done
    for encoding in UTF-8 UTF-16LE; do
        told $number "$encoding as hexadecimal" < <(
            places --fixed-strings -e "$(printf %s "$word" | iconv -f UTF-8 -t $encoding | od -An -v -tx1 | tr -d ' \n')"
        )
    done
    # Base64 depends on where in its group of three bytes a word begins; letters shared with the neighbours are cut off.
    for before in "" x xx; do
        encoded=$(printf %s "$before$word" | base64 -w0)
        whole=$(((${#before} * 8 + 5) / 6))
        length=$((($(printf %s "$before$word" | wc -c) * 8) / 6 - whole))
        ((length < 8)) || told $number base64 < <(places --fixed-strings -e "${encoded:whole:length}")
    done
done

echo "Open to other people of this computer:"
find "$folder" ! -type l -perm /077 -printf '  %m %p\n'
echo "What it tells all the same (size, day and time of the last change, name):"
find "$folder" -type f -printf '  %9s  %TY-%Tm-%Td %TH:%TM  %p\n' | sort

if ((hits > 0)); then
    echo "Found in $hits places."
    exit 1
fi
echo "None of the $number words was found."
