//! `votive backup`, `restore`, `check` and `rebuild`.

use std::path::{Path, PathBuf};

use super::meter::{Meter, share, share_of};
use super::{CommandFailed, out};
use crate::clock::Clock;
use crate::config::DbPath;
use crate::db::{self, BackedUp, Copying, Db, IfThere, Inspected, Inspecting, Restored, Step};

pub(super) async fn backup(database: &DbPath, file: &Path, if_there: IfThere) -> Result<(), CommandFailed> {
    let meter = Meter::on_stderr();
    let BackedUp { bytes, entry } = db::backup(database, file, if_there, &|step| show_copy(&meter, step)).await?;
    drop(meter);
    out::line(&format!("backed up into {}: {}, up to entry {entry}, checked", file.display(), size(bytes)))
}

pub(super) async fn restore(database: &DbPath, file: &Path) -> Result<(), CommandFailed> {
    let meter = Meter::on_stderr();
    let now = Clock::system().now();
    let Restored { entry, kept, older_schema } =
        db::restore(database, file, now, &|step| show_copy(&meter, step)).await?;
    drop(meter);
    out::line(&format!("{} now holds what {} held, up to entry {entry}", database.path().display(), file.display()))?;
    if let Some(kept) = kept {
        out::line(&format!("the database that was there is kept as {}", kept.display()))?;
    }
    if older_schema {
        out::line("its schema is older than this version's: the next start brings it up to date, after a copy")?;
    }
    Ok(())
}

pub(super) async fn check(database: &DbPath) -> Result<(), CommandFailed> {
    let meter = Meter::on_stderr();
    let Inspected { entry, listings, wrong } = db::inspect(database, &|step| {
        meter.show(&match step {
            Inspecting::Pages => "reading every page and index".to_owned(),
            Inspecting::State(step) => progress(step),
            Inspecting::Settings => "reading the settings".to_owned(),
        });
    })
    .await?;
    drop(meter);
    if wrong.is_empty() {
        out::line("the file is sound: every page and every index was read")?;
        out::line(&format!("totals and boards are what the ledger says, up to entry {entry}"))?;
        return out::line(&format!("the settings of {listings} listings can be used"));
    }
    wrong.iter().try_for_each(|one| out::line(&format!("wrong: {one}")))?;
    Err(CommandFailed::Wrong(wrong.len()))
}

pub(super) async fn rebuild(db: &Db) -> Result<(), CommandFailed> {
    let meter = Meter::on_stderr();
    let found = db.rebuild(&|step| meter.show(&progress(step))).await?;
    drop(meter);
    let entries = found.entries;
    if found.rows() == 0 {
        return out::line(&format!(
            "totals and boards were what the ledger says, up to entry {entries}; nothing was changed"
        ));
    }
    out::line(&format!(
        "totals and boards are what the ledger says: put right were {} totals of members in a server, {} in a listing, {} counts \
         of a day, week or month, {} of a quarter of an hour and {} streaks after a vote",
        found.voters, found.listing_voters, found.tallies, found.counts, found.vote_streaks
    ))
}

fn show_copy(meter: &Meter, step: Copying) {
    meter.show(&match step {
        Copying::Written { bytes, of } => format!("copying: {} %", share(bytes, of)),
        Copying::Checking => "reading the copy".to_owned(),
    });
}

fn progress(step: Step) -> String {
    match step {
        Step::Folded { entry, of } => format!("reading the ledger: {} %", share_of(entry, of)),
        Step::Comparing => "comparing".to_owned(),
        Step::Mended { rows, of } => format!("putting right: {} %", share_of(rows, of)),
    }
}

/// A size in words.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    UNITS.into_iter().find(|(unit, _)| bytes >= *unit).map_or_else(
        || format!("{bytes} bytes"),
        |(unit, name)| format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
    )
}

/// Where a command reads or writes a file: one that is not named cannot be meant.
pub(super) fn file(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("a file's name".to_owned()) } else { Ok(PathBuf::from(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_units() {
        assert_eq!([size(5), size(1536), size(3 << 30)], ["5 bytes", "1.5 KiB", "3.0 GiB"]);
    }
}
