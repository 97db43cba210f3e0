//! What others see, and what waits to be posted, while somebody's wish is being carried through.

use super::*;

#[tokio::test]
async fn who_is_being_deleted_is_hidden_until_the_totals_have_moved() {
    let case = Case::new().await;
    let calls = "SELECT calls FROM live_messages";
    for round in 0..2 {
        case.append(1, Some(NOW.0 + round), None).await;
        case.settle().await;
        let new =
            NewLive { guild: GUILD, kind: LiveKind::Board, channel: ChannelId::new(78), period: None, listing: None };
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
