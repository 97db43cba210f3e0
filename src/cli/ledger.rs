//! `votive ledger`.

use std::fs::{self, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{CommandFailed, out, upkeep};
use crate::db::Db;
use crate::exchange;
use crate::vote::{GuildId, ListingId};

/// What can be done with ledgers.
#[derive(Debug, Subcommand)]
pub enum LedgerCommand {
    /// Write a server's votes and corrections into a CSV file, which must not be there yet
    Export {
        /// The server
        #[arg(long, value_name = "ID")]
        server: GuildId,
        /// Only this listing
        #[arg(long, value_name = "ID")]
        listing: Option<ListingId>,
        /// The file to be made
        #[arg(value_parser = upkeep::file)]
        file: PathBuf,
    },
}

impl LedgerCommand {
    pub(super) async fn run(self, db: &Db) -> Result<(), CommandFailed> {
        match self {
            Self::Export { server, listing, file } => export(db, server, listing, &file).await,
        }
    }
}

async fn export(db: &Db, server: GuildId, listing: Option<ListingId>, file: &Path) -> Result<(), CommandFailed> {
    if !db.servers().await?.iter().any(|known| known.guild == server) {
        return Err(CommandFailed::Usage(format!(
            "there is no server {server}; `votive servers list` shows those there are"
        )));
    }
    let entries = match write(db, server, listing, file).await {
        Ok(entries) => entries,
        Err(CommandFailed::File { error, .. }) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(CommandFailed::Usage(format!("{} is there already; name another file", file.display())));
        }
        Err(failed) => {
            // Half a file would be taken for a whole one.
            let _ = fs::remove_file(file);
            return Err(failed);
        }
    };
    out::line(&format!("wrote {entries} entries of server {server} into {}", file.display()))
}

async fn write(db: &Db, server: GuildId, listing: Option<ListingId>, path: &Path) -> Result<u64, CommandFailed> {
    let failed = |error| CommandFailed::File { file: path.to_owned(), error };
    let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    let mut file = BufWriter::new(file);
    file.write_all(&exchange::header()).map_err(failed)?;
    let (mut entries, mut after) = (0, 0);
    while let Some(slice) = db.export_after(server, listing, after).await? {
        after = slice.until;
        for row in &slice.rows {
            file.write_all(&exchange::line(row)).map_err(failed)?;
            entries += 1;
        }
    }
    let file = file.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(entries)
}
