use super::*;
use crate::exchange::{Known, plan};

const NOW: UnixMs = UnixMs(1_793_620_800_000);
const ADA: UserId = UserId::trusted(175_928_847_299_117_063);

fn listings() -> Listings {
    let one = ListingId::trusted(1);
    Listings { names: vec![("1".to_owned(), one), ("discollab server".to_owned(), one)], otherwise: Some(one) }
}

fn reads(text: &str) -> ReadFile {
    read(text.as_bytes(), &listings(), NOW).unwrap()
}

#[test]
fn columns_stand_in_any_order_and_case() {
    let found = reads(&format!(
        "\u{feff}Reason;VOTES;nothing;User ID;At;Listing\r\n'=sum;3;x;{ADA};2026-11-01T10:00:00+01:00;Discollab Server\r\n\r\n;;;{ADA}\r\n"
    ));
    assert_eq!(found.refused, []);
    let [first, second] = &found.rows[..] else { panic!("{found:?}") };
    assert_eq!((first.voter, first.votes, first.reason.as_deref()), (ADA, 3, Some("=sum")));
    assert_eq!(first.at, Some(UnixMs(1_793_523_600_000)));
    assert_eq!((second.votes, second.at, second.reason.as_deref()), (1, None, None));
    assert_eq!((first.line, second.line), (2, 4));
}

#[test]
fn every_bad_line_says_why() {
    let text = "user_id,votes,at,listing\n,1\nAda,1\n1.75929E+17,1\n5,many\n5,0\n5,-3\n5,100001\n5,1,yesterday\n\
                5,1,2027-01-01T00:00:00Z\n5,1,2001-01-01T00:00:00Z\n5,1,,nowhere\n5,1,,,more\n5,1.5\n";
    let expected = [
        Why::NoUser,
        Why::NotAUser,
        Why::Rounded,
        Why::NotVotes,
        Why::NoVotes,
        Why::Negative,
        Why::TooManyVotes,
        Why::NotAnInstant,
        Why::InFuture,
        Why::TooEarly,
        Why::NoSuchListing("nowhere".to_owned()),
        Why::TooManyCells,
        Why::NotVotes,
    ];
    let planned = plan(reads(text), &Known::default());
    assert!(planned.rows.is_empty());
    let lines = (2..).zip(expected).map(|(line, why)| RefusedLine { line, why });
    assert_eq!(planned.refused, lines.collect::<Vec<_>>());
}

#[test]
fn a_file_that_is_none_says_so() {
    let bad = |bytes: &[u8]| read(bytes, &listings(), NOW).unwrap_err();
    assert_eq!(bad(b"user_id\n\xff"), Unreadable::NotText);
    assert_eq!(bad(b" \n\n"), Unreadable::Empty);
    assert_eq!(bad(b"5,1\n"), Unreadable::NoUser);
    assert_eq!(bad(b"user_id,votes,Voter\n"), Unreadable::Twice(Column::User));
    let rows = "5\n".repeat(MOST_ROWS + 1);
    assert_eq!(bad(format!("user_id\n{rows}").as_bytes()), Unreadable::TooManyRows);
}

#[test]
fn rows_that_are_alike_are_told_apart_by_their_number() {
    let keys =
        |text: &str| plan(reads(text), &Known::default()).rows.into_iter().map(|row| row.key).collect::<Vec<_>>();
    let once = keys("user_id,votes\n5,1\n6,1\n5,1\n");
    assert_ne!(once[0], once[2]);
    // Other columns, lines and names change nothing.
    let again = keys("name,user_id\nx,7\ny,5\nz,5\nw,6\n");
    assert_eq!([once[0], once[2], once[1]], again[1..]);
    let instants = plan(reads("user_id,at\n5,2026-11-01T10:00:00Z\n5,2026-11-01T10:00:00Z\n"), &Known::default());
    assert_eq!(instants.rows.iter().map(|row| row.same.is_some()).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn of_an_export_what_is_here_is_known_and_what_was_taken_back_elsewhere_stays_away() {
    let text = "entry,listing,user_id,name,kind,votes,at,received_at,counted,author_id,reason,undoes\n\
                1,discollab server,5,,vote,1,2026-11-01T10:00:00Z,,yes,,,\n\
                2,discollab server,5,,correction,3,2026-11-01T10:00:00Z,,yes,9,x,\n\
                3,discollab server,5,,correction,-3,2026-11-01T10:00:00Z,,yes,9,x,2\n\
                4,discollab server,5,,vote,1,2026-11-01T10:00:00Z,,no,,,\n";
    let elsewhere = plan(reads(text), &Known::default());
    assert_eq!(elsewhere.rows.iter().map(|row| row.read.line).collect::<Vec<_>>(), [2]);
    assert_eq!(elsewhere.refused.len(), 3);
    // What stands for deleted data is nobody, to whom nothing can be given; where its entry is, it is known.
    let gone = format!("entry,user_id\n1,{}\n", UserId::PSEUDONYMS + 1);
    assert_eq!(plan(reads(&gone), &Known::default()).refused, [RefusedLine { line: 2, why: Why::Nobody }]);
    let itself = Known { entries: [(EntryId::trusted(1), UserId::trusted(UserId::PSEUDONYMS + 1))].into() };
    assert_eq!(plan(reads(&gone), &itself).known, 1);
    let entries = (1..=4).map(|entry| (EntryId::trusted(entry), UserId::trusted(5))).collect();
    let here = plan(reads(text), &Known { entries });
    assert_eq!((here.rows.len(), here.known, here.refused.len()), (0, 4, 0));
}

proptest::proptest! {
    #[test]
    fn no_file_breaks_it(text in "(user_id,votes,at,name\n)?([0-9\"',;=\\-\n\r\u{0}é]|,){0,200}") {
        if let Ok(found) = read(text.as_bytes(), &listings(), NOW) {
            proptest::prop_assert!(found.rows.windows(2).all(|rows| rows[0].line < rows[1].line));
            for row in plan(found, &Known::default()).rows {
                proptest::prop_assert!(row.read.votes > 0);
                let clean = row.read.name.is_none_or(|name| !name.contains('\u{0}'));
                proptest::prop_assert!(clean);
            }
        }
    }
}
