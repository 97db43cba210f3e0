//! Text from outside, made safe to stand in a message.

/// The longest name that is shown, in characters.
const SHOWN: usize = 32;

/// Somebody's name as plain text: no markdown, no mention, no marks that turn or hide what follows; `None`
/// where nothing of it is to be seen.
#[must_use]
pub fn name(raw: &str) -> Option<String> {
    Some(line(raw, SHOWN)).filter(|shown| !shown.is_empty())
}

/// A sentence of somebody's as plain text in one line, at most so many of its characters; each may take three.
#[must_use]
pub fn line(raw: &str, most: usize) -> String {
    let visible = raw.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_unseen(*c));
    let words = visible.collect::<String>();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown = String::with_capacity(words.len());
    for c in words.chars().take(most) {
        if c.is_ascii_punctuation()
            && !matches!(
                c,
                '\'' | ',' | '.' | '!' | '?' | '&' | '%' | '$' | '+' | '=' | '/' | ';' | '"' | '^' | '{' | '}'
            )
        {
            shown.push('\\');
        }
        shown.push(c);
        // Breaks "@everyone", "@here" and links without changing how they look.
        if matches!(c, '@' | '/') {
            shown.push('\u{200b}');
        }
    }
    if words.chars().nth(most).is_some() {
        shown.push('…');
    }
    shown
}

/// Text from outside for a file: its lines stay, and marks that hide or turn text are written out.
#[must_use]
pub fn lines(raw: &str) -> String {
    raw.chars().fold(String::with_capacity(raw.len()), |mut shown, c| {
        if is_unseen(c) && c != '\n' {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
        shown
    })
}

/// Control characters, marks without width, and those that change the direction of text.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_stays_readable_and_harmless() {
        let name = |raw: &str| name(raw).unwrap_or_default();
        assert_eq!(name("Ada Lovelace"), "Ada Lovelace");
        assert_eq!(name("**bold** _x_ `y` ~z~ ||s|| # > -"), r"\*\*bold\*\* \_x\_ \`y\` \~z\~ \|\|s\|\| \# \> \-");
        assert_eq!(name("@everyone"), "\\@\u{200b}everyone");
        assert_eq!(name("<@123>"), "\\<\\@\u{200b}123\\>");
        assert_eq!(name("[x](http://y.z)"), "\\[x\\]\\(http\\:/\u{200b}/\u{200b}y.z\\)");
        assert_eq!(name("\u{202e}evil\u{200b}\u{200d}\n\nname"), "evil name");
        assert_eq!(name("\u{200b}\u{2060}"), "");
        assert_eq!(name("\u{2800}\u{3164}"), "");
        assert_eq!(name(&"x".repeat(2000)), format!("{}…", "x".repeat(32)));
        assert_eq!(name("Łukasz 山田 🦀"), "Łukasz 山田 🦀");
    }

    proptest! {
        #[test]
        fn no_name_breaks_out(raw in ".{0,300}") {
            let shown = name(&raw);
            prop_assert!(shown.as_deref() != Some(""));
            let shown = shown.unwrap_or_default();
            prop_assert!(shown.chars().count() <= SHOWN * 3 + 1);
            prop_assert!(!shown.contains('\n') && !shown.contains("@everyone") && !shown.contains("@here") && !shown.contains("<@"));
        }
    }
}
