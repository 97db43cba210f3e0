//! What others see, and what waits to be posted, while somebody's wish is being carried through.

use super::*;

#[tokio::test]
async fn who_is_being_deleted_is_hidden_until_the_totals_have_moved() {
    let case = Case::new().await;
    let calls = "SELECT calls FROM live_messages";
    for round in 0..2 {
        case.append(1, Some(NOW.0 + round), None).await;
        case.settle().await;
        let new = NewLive {
            guild: GUILD,
            kind: LiveKind::Board,
            channel: ChannelId::trusted(78),
            period: None,
            listing: None,
        };
        case.db.keep_live(new).await.unwrap();
        let before = case.count(calls).await;
        case.opt(2, 1).await;
        assert!(case.count(calls).await > before, "the board is written without them at once");
        assert_eq!(case.count("SELECT count(*) FROM hidden WHERE voter_id = 1 AND to_clear = 0").await, 1);
        assert_eq!(case.db.opt_out(GUILD, UserId::trusted(1)).await.unwrap(), OptOut::BeingDeleted);
        assert_eq!(case.db.show(GUILD, UserId::trusted(1)).await.unwrap(), Opted::Busy);
        assert_eq!(case.db.hide(GUILD, UserId::trusted(1)).await.unwrap(), Opted::Busy);
        let before = case.count(calls).await;
        case.steps(usize::MAX).await;
        assert!(case.count(calls).await > before, "and once more when all of them has moved");
        assert_eq!(case.count("SELECT count(*) FROM hidden WHERE voter_id = 1").await, 0);
        assert!(matches!(case.db.opt_out(GUILD, UserId::trusted(1)).await.unwrap(), OptOut::Deleted { .. }));
        case.opt(3, 1).await;
    }
    case.db.close().await;
}

/// The results of a day that Ada (1) won before Bob (2), which wait to be announced.
async fn announced(case: &Case) -> SendId {
    let channel = ChannelId::new(79);
    case.db.announce_in(GUILD, channel).await.unwrap();
    case.db.announce_of(GUILD, &[PeriodKind::Day]).await.unwrap();
    for (voter, before) in [(1, 1), (1, 2), (2, 3)] {
        case.append(voter, Some(NOW.0 - before), None).await;
    }
    case.settle().await;
    case.db.clock.step(Duration::from_hours(24));
    for due in case.db.periods_to_close().await.unwrap() {
        let result = case.db.result(due).await.unwrap();
        case.db.close_period(due, result, "marker".to_owned()).await.unwrap();
    }
    case.db.waiting_send(channel.unwrap()).await.unwrap().unwrap().id
}

/// Words it with whoever can be named; their ids.
async fn word(case: &Case, send: SendId) -> Vec<i64> {
    let (period, result) = case.db.announced_result(send).await.unwrap().unwrap();
    let ids = result.winners.iter().map(|(_, winner)| winner.voter.get()).collect();
    let body = format!("{:?}", result.winners);
    assert!(case.db.word_result(send, GUILD, (period, result.winners), body).await.unwrap());
    ids
}

const AT: Between = Between { from: NOW, until: NOW };
const WORDED: &str = "SELECT count(*) FROM sends WHERE kind = 'result' AND body <> ''";
const WAITING: &str = "SELECT count(*) FROM sends WHERE kind = 'result' AND state = 'waiting'";

#[tokio::test]
async fn a_result_that_waits_is_announced_without_who_has_gone() {
    for wish in [0, 2] {
        let case = Case::new().await;
        let send = announced(&case).await;
        let before = case.db.announced_result(send).await.unwrap().unwrap();
        assert_eq!(word(&case, send).await, [1, 2]);
        case.opt(wish, 1).await;
        assert_eq!(case.count(WORDED).await, 0, "at once");
        assert!(!case.db.try_send_again(send, AT).await.unwrap(), "it is not tried as it was worded");
        let (period, result) = before;
        let stale = (period, result.winners);
        assert!(!case.db.word_result(send, GUILD, stale, "a body".to_owned()).await.unwrap());
        assert_eq!(word(&case, send).await, [2]);
        case.steps(usize::MAX).await;
        assert_eq!(case.count(WAITING).await, 1, "it is announced all the same");
        assert_eq!(word(&case, send).await, [2]);
        assert!(case.db.try_send_again(send, AT).await.unwrap());
        assert!(case.db.opt_out_jobs().await.unwrap().is_empty());
        // Nobody is left.
        case.db.postpone_send(send, NOW, Certainty::NotPosted).await.unwrap();
        case.opt(0, 2).await;
        assert!(case.db.announced_result(send).await.unwrap().is_none());
        case.db.close().await;
    }
}

#[tokio::test]
async fn a_result_of_which_it_is_not_known_whether_it_was_posted_is_waited_for() {
    let case = Case::new().await;
    let send = announced(&case).await;
    word(&case, send).await;
    assert!(case.db.try_send_again(send, AT).await.unwrap());
    case.opt(2, 1).await;
    case.steps(usize::MAX).await;
    assert_eq!((case.count(WORDED).await, case.db.opt_out_jobs().await.unwrap().len()), (1, 1));
    case.db.postpone_send(send, NOW, Certainty::NotPosted).await.unwrap();
    assert_eq!(case.count(WORDED).await, 0, "it was not posted, and is worded anew");
    case.steps(usize::MAX).await;
    assert!(case.db.opt_out_jobs().await.unwrap().is_empty());
    assert_eq!(word(&case, send).await, [2]);
    case.db.close().await;
}

#[tokio::test]
async fn a_board_that_waits_to_be_posted_is_written_anew_and_never_stuck() {
    const ADA: i64 = 4711;
    let case = Case::new().await;
    let channel = ChannelId::trusted(78);
    let new = NewLive { guild: GUILD, kind: LiveKind::Board, channel, period: None, listing: None };
    case.append(ADA, Some(NOW.0), None).await;
    case.settle().await;
    case.db.keep_live(new).await.unwrap();
    let freeze = async |marker: &str| {
        let live = case.db.live_messages(GUILD).await.unwrap().remove(0);
        let what = SendFor::Live(live.id, vec![0; 32]);
        let (body, marker) = (format!("<@{ADA}>"), marker.to_owned());
        case.db.freeze(NewSend { guild: GUILD, channel, what, body, marker }, AT).await.unwrap().unwrap().id
    };
    let posting = "SELECT count(*) FROM live_messages WHERE send_id IS NOT NULL";
    let waiting = "SELECT count(*) FROM sends WHERE kind = 'live' AND (state = 'waiting' OR body <> '')";
    // It was not posted before they hid,
    let send = freeze("first").await;
    case.db.postpone_send(send, NOW, Certainty::NotPosted).await.unwrap();
    case.opt(0, ADA).await;
    assert_eq!((case.count(posting).await, case.count(waiting).await), (0, 0));
    case.steps(usize::MAX).await;
    case.opt(1, ADA).await;
    // or that is certain only after they had asked.
    let send = freeze("second").await;
    case.opt(2, ADA).await;
    case.steps(usize::MAX).await;
    case.db.postpone_send(send, NOW, Certainty::NotPosted).await.unwrap();
    case.steps(usize::MAX).await;
    assert_eq!((case.count(posting).await, case.count(waiting).await), (0, 0));
    assert!(case.db.opt_out_jobs().await.unwrap().is_empty());
    // Wherever one is stuck for all that, showing it again helps.
    case.db
        .writer
        .run(|tx| {
            Box::pin(async move {
                sqlx::query("UPDATE live_messages SET send_id = 999").execute(tx).await?;
                Ok(())
            })
        })
        .await
        .unwrap();
    case.db.keep_live(new).await.unwrap();
    assert_eq!(case.count(posting).await, 0);
    case.db.close().await;
}

#[tokio::test]
async fn a_sample_that_names_who_has_gone_is_not_posted() {
    let case = Case::new().await;
    let (channel, what) = (ChannelId::trusted(77), SendFor::Sample);
    let (body, marker) = ("<@4711>".to_owned(), "sample".to_owned());
    assert!(case.db.queue_send(NewSend { guild: GUILD, channel, what, body, marker }).await.unwrap());
    case.opt(0, 4711).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM sends WHERE state = 'dropped' AND body = ''").await, 1);
    case.db.close().await;
}
