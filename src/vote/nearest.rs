//! How far what was typed is from a name that is known.

/// Of what was typed at most so many bytes are compared.
const LONGEST: usize = 64;

/// As much of it as is compared.
pub(super) fn compared(typed: &str) -> &str {
    typed.get(..typed.floor_char_boundary(LONGEST)).unwrap_or_default()
}

/// How many letters are to be changed, added or left out to make one of the other.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.bytes().enumerate() {
        let mut diagonal = at;
        row[0] = at + 1;
        for (next, known) in other.bytes().enumerate() {
            let kept = diagonal + usize::from(letter != known);
            diagonal = row[next + 1];
            row[next + 1] = kept.min(diagonal + 1).min(row[next] + 1);
        }
    }
    row[other.len()]
}
