use super::*;
use crate::vote::{GuildId, ListingVotes, StreakNow, Subject, UnixMs, UserId};

const SINCE: UnixMs = UnixMs(1_000);

fn summary(total: i64, name: Option<&str>) -> VoterSummary {
    let listing = ListingVotes {
        subject: Subject::Server(GuildId::trusted(7)),
        site: "Discollab",
        vote_url: None,
        total,
        last: (total > 0).then_some(SINCE),
        again: None,
    };
    VoterSummary {
        name: name.map(str::to_owned),
        today: 0,
        week: 0,
        month: 0,
        total,
        rank: None,
        last: (total > 0).then_some(SINCE),
        streak: StreakNow::default(),
        listings: vec![listing],
    }
}

#[test]
fn it_says_what_is_kept() {
    insta::assert_snapshot!(main(Language::English, OptOut::None, &summary(12, Some("*Ada*")), None).body, @r"
    Votive keeps about you in this server:
    • **12 votes** for 1 listing, the last <t:1:R>: your id, when you voted, and how often in each day, week and month
    • your name as the listing site told it: \*Ada\*
    • which reward roles you got, and what the site sent, for 30 days

    **Hide me**: your votes count and earn roles, but nobody is told: no thank-you, no board, no place among top voters, no name.
    **Delete my data**: what is kept is made anonymous, for good.

    -# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.
    ");
    insta::assert_snapshot!(main(Language::English, OptOut::None, &summary(0, None), None).body, @r"
    Votive has no votes of yours in this server.

    **Hide me**: your votes count and earn roles, but nobody is told: no thank-you, no board, no place among top voters, no name.
    **Delete my data**: what is kept is made anonymous, for good.

    -# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.
    ");
    insta::assert_snapshot!(main(Language::English, OptOut::Hidden { since: SINCE }, &summary(1, None), Some(said::HIDDEN)).body, @r"
    ✅ Done: you are hidden. The names that were kept of you are being cleared.

    Votive keeps about you in this server:
    • **1 vote** for 1 listing, the last <t:1:R>: your id, when you voted, and how often in each day, week and month
    • no name
    • which reward roles you got, and what the site sent, for 30 days

    You are **hidden** (<t:1:R>): your votes count and earn roles, but you are not thanked, stand on no board, have no place among top voters, and no name of yours is kept.

    -# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.
    ");
}

#[test]
fn it_says_how_far_a_deletion_is() {
    insta::assert_snapshot!(main(Language::English, OptOut::BeingDeleted, &summary(0, None), Some(said::DELETING)).body, @r"
    ✅ Your data is being deleted.

    What Votive kept about you in this server is being deleted. This takes a moment; a thank-you that is just being sent is waited for. **Look again** says how far it is.

    -# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.
    ");
    insta::assert_snapshot!(main(Language::English, OptOut::Deleted { since: SINCE }, &summary(0, None), None).body, @r"
    Your data in this server was deleted <t:1:R>. What is left are votes that nobody can tell are yours, and a keyed hash by which Votive keeps it so: later votes of yours are stored without your id or name and count towards nobody.

    Press **Count my votes again** if you want your votes from now on to be yours again. You begin at zero: what was deleted stays so.

    -# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.
    ");
}

#[test]
fn it_asks_before_anything_goes() {
    insta::assert_snapshot!(ask_delete(Language::English).body, @r"
    **This cannot be undone.** If you go on, in this server

    **goes**: your id and your name, from every vote; your totals, your place on the boards, and all thank-yous that are not posted yet; what Votive knows of your reward roles; what the listing sites sent.

    **stays**: how many votes there were and when, under a random number that is not yours; a keyed hash of your id, by which Votive knows a vote of yours to leave you out of it. Later votes count towards nobody, until you say otherwise here. Messages that are already in Discord stay; so do roles that you have, but Votive gives you no new ones. What admins wrote as the reason of a correction stays as they wrote it.

    Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away.
    ");
    insta::assert_snapshot!(ask_server(Language::English, "Ada's *home*").body, @r"
    **This cannot be undone.** If you go on, everything that Votive keeps of **Ada's \*home\*** goes: all votes of all members, totals and boards, listings and their tokens, reward rules, settings, and what members asked for with `/privacy`. Listing sites are refused at once: their tokens end.

    Messages that are already in Discord stay, and so do roles. The bot stays too; `/setup` begins anew. Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away.

    To go on, type the server's name in the form that the button opens.
    ");
    insta::assert_snapshot!(server_deleted(Language::English, true).body, @"✅ Everything that Votive kept of this server is deleted. Tokens that were pasted into listing sites no longer work. `/setup` begins anew whenever you like.");
    insta::assert_snapshot!(server_deleted(Language::English, false).body, @"✅ Everything that Votive keeps of this server is being deleted; for a large server that takes some minutes. No more votes are taken: tokens that were pasted into listing sites no longer work. When it is over, `/setup` begins anew.");
}

#[test]
fn a_file_that_was_cut_says_so() {
    insta::assert_snapshot!(data(Language::English, 3, 0), @"This is all that Votive keeps about you in this server, with 3 votes and corrections.");
    insta::assert_snapshot!(data(Language::English, 1, 12_000), @"This is all that Votive keeps about you in this server, with 1 vote or correction. Discord takes files of 10 MiB at the most, so 12,000 older ones did not fit; whoever runs this bot can give you the rest.");
}

#[test]
fn others_learn_nothing_of_who_hides() {
    insta::assert_snapshot!(keeps_to_themselves(Language::English, UserId::trusted(5)).body, @"<@5> keeps their votes to themselves.");
    insta::assert_snapshot!(own_deleted(Language::English).body, @"Your data in this server was deleted, and later votes count towards nobody. `/privacy` changes that.");
}
