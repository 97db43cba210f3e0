//! Text from outside in a cell. Spreadsheets run what begins like a formula, so such text gets an apostrophe in front, which spreadsheets
//! take for "this is text" and reading takes back.

/// What makes a spreadsheet run a cell.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether the text is one that a spreadsheet would run, behind however many apostrophes.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The text as it is written.
pub(super) fn harmless(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text that was written so.
pub(super) fn meant(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_text() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(harmless(bad), format!("'{bad}"));
        }
        for good in ["", "Ada", "'tis", "a=b", "1-1"] {
            assert_eq!(harmless(good), good);
        }
    }

    proptest! {
        #[test]
        fn it_comes_back_as_it_was(text in "['=+@\t\r-]{0,4}.{0,20}") {
            let cell = harmless(&text);
            prop_assert!(!cell.starts_with(FORMULA));
            prop_assert_eq!(meant(&cell), text);
        }
    }
}
