-- Instants are milliseconds since 1970-01-01T00:00Z (…_ms); days are days since 1970-01-01 in the server's zone.
-- Discord's ids are 64-bit integers as Discord gives them.

-- ── Whose it is ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The application whose servers these are; no row until Discord was first reached.
CREATE TABLE application (
    one            INTEGER NOT NULL PRIMARY KEY,
    application_id INTEGER NOT NULL,
    since_ms       INTEGER NOT NULL,
    CONSTRAINT application_is_one_row CHECK (one = 1),
    CONSTRAINT application_is_a_snowflake CHECK (application_id > 0)
) STRICT;

-- ── Settings ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- A Discord server that uses Votive.
CREATE TABLE servers (
    guild_id   INTEGER NOT NULL PRIMARY KEY,
    -- IANA name; decides on which day an entry falls when it is written.
    zone       TEXT    NOT NULL DEFAULT 'UTC',
    -- When it was last changed; NULL: never.
    zone_ms    INTEGER,
    -- The language of what everybody sees, as a BCP 47 tag; NULL: not chosen, and not known from Discord.
    language   TEXT,
    -- Where those who run the server are told that something is wrong; NULL: nowhere.
    alarm_channel_id INTEGER,
    -- Whether members may be reminded, and where that is done where their direct messages are closed; NULL: nowhere.
    reminders  INTEGER NOT NULL DEFAULT 1,
    reminder_channel_id INTEGER,
    created_ms INTEGER NOT NULL,
    CONSTRAINT servers_guild_is_a_snowflake CHECK (guild_id > 0),
    CONSTRAINT servers_reminders_is_yes_or_no CHECK (reminders IN (0, 1))
) STRICT;

-- Servers that the bot may have been removed from, or was: what they have is kept for a time, then deleted.
CREATE TABLE removals (
    guild_id     INTEGER NOT NULL PRIMARY KEY REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- When Discord is next asked whether it knows the server: while that is in doubt, and once more before it is deleted.
    ask_ms       INTEGER NOT NULL,
    -- When Discord first said that it does not; NULL: the server was only missed.
    unknown_ms   INTEGER,
    -- Since when that is certain; NULL: it is not.
    gone_ms      INTEGER,
    -- Since when it is held back because it falls due with so many others that the operator has to agree, and when they did.
    held_ms      INTEGER,
    confirmed_ms INTEGER,
    -- Deleting has begun, and is carried through whatever happens.
    deleting_ms  INTEGER,
    -- The server's owner asked for the deletion: the bot is still in the server, and goes on in it afterwards.
    asked_ms     INTEGER,
    CONSTRAINT removals_what_is_deleted_is_gone CHECK (deleting_ms IS NULL OR gone_ms IS NOT NULL),
    CONSTRAINT removals_what_is_asked_for_is_deleted CHECK (asked_ms IS NULL OR deleting_ms IS NOT NULL)
) STRICT;

CREATE INDEX removals_by_question ON removals (ask_ms) WHERE deleting_ms IS NULL;

-- What is voted for: a server, or a bot whose support server it is. Two servers may name the same bot.
-- A removed listing stays as a row, because the ledger names it; setting it up again revives it.
CREATE TABLE listings (
    listing_id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id    INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    site        TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    -- The server's id or the bot's application id.
    subject_id  INTEGER NOT NULL,
    -- Where thank-yous go; NULL: nowhere.
    channel_id  INTEGER,
    -- Where people vote; NULL: not told yet, and never guessed.
    vote_url    TEXT,
    -- How long after a vote the next is possible, where the site does not say.
    cooldown_ms INTEGER NOT NULL DEFAULT 43200000,
    -- Since when votes are counted but neither thanked nor rewarded.
    paused_ms   INTEGER,
    removed_ms  INTEGER,
    created_ms  INTEGER NOT NULL,
    -- Since when the first test or vote with the newest token is waited for; NULL: it came, and somebody was told.
    awaited_ms  INTEGER,
    -- When it is next looked at for what its owner should be told.
    look_ms     INTEGER NOT NULL DEFAULT 0,
    -- Whether votes are counted that were never seen but that the site's numbers tell of; and the last voter who was looked at since that
    -- was changed, NULL: all were.
    history     INTEGER NOT NULL DEFAULT 0,
    history_voter INTEGER,
    CONSTRAINT listings_are_unique_in_a_server UNIQUE (guild_id, site, kind, subject_id),
    CONSTRAINT listings_kind CHECK (kind IN ('server', 'bot')),
    CONSTRAINT listings_a_server_lists_itself CHECK (kind = 'bot' OR subject_id = guild_id),
    CONSTRAINT listings_cooldown_is_a_minute_to_31_days CHECK (cooldown_ms BETWEEN 60000 AND 2678400000),
    CONSTRAINT listings_history_is_yes_or_no CHECK (history IN (0, 1))
) STRICT;

CREATE INDEX listings_of_a_channel ON listings (channel_id) WHERE channel_id IS NOT NULL;
-- By what a delivery names, whoever set it up.
CREATE INDEX listings_of_a_subject ON listings (subject_id) WHERE removed_ms IS NULL;
CREATE INDEX listings_by_look ON listings (look_ms) WHERE removed_ms IS NULL;
CREATE INDEX listings_whose_history_changed ON listings (listing_id) WHERE history_voter IS NOT NULL;

-- A listing's secrets, as hashes; at most two are live at a time, and those that ended last are still known.
-- Numbers are never used again, because entries name them.
CREATE TABLE tokens (
    token_id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    listing_id    INTEGER NOT NULL REFERENCES listings (listing_id) ON DELETE CASCADE,
    -- SHA-256.
    hash          BLOB    NOT NULL,
    created_ms    INTEGER NOT NULL,
    first_used_ms INTEGER,
    last_used_ms  INTEGER,
    -- NULL: until it is replaced.
    expires_ms    INTEGER,
    CONSTRAINT tokens_are_unique UNIQUE (hash),
    CONSTRAINT tokens_hash_is_sha256 CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX tokens_of_a_listing ON tokens (listing_id);

-- How a listing's thank-you is worded, as its owners typed it; an empty field was left out. No row: as everywhere else.
CREATE TABLE thanks_words (
    listing_id INTEGER NOT NULL PRIMARY KEY REFERENCES listings (listing_id) ON DELETE CASCADE,
    -- With placeholders, such as {user}.
    words      TEXT    NOT NULL,
    colour     TEXT    NOT NULL,
    image_url  TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    button_url TEXT    NOT NULL,
    -- Whether those who are thanked are notified.
    pings      INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    CONSTRAINT thanks_words_pings_is_yes_or_no CHECK (pings IN (0, 1))
) STRICT;

-- The same before it is saved: what somebody typed last, right or wrong. Kept for a day.
CREATE TABLE thanks_drafts (
    listing_id INTEGER NOT NULL REFERENCES listings (listing_id) ON DELETE CASCADE,
    -- Who typed it.
    author_id  INTEGER NOT NULL,
    words      TEXT    NOT NULL,
    colour     TEXT    NOT NULL,
    image_url  TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    button_url TEXT    NOT NULL,
    pings      INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (listing_id, author_id),
    CONSTRAINT thanks_drafts_pings_is_yes_or_no CHECK (pings IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A rule: what earns a role.
CREATE TABLE rewards (
    reward_id   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id    INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- Votes for this listing only; NULL: for all of the server's together.
    listing_id  INTEGER REFERENCES listings (listing_id) ON DELETE CASCADE,
    role_id     INTEGER NOT NULL,
    -- total: so many votes of all time. month: so many in a calendar month, until it ends. vote: every vote, for a while. streak: so many
    -- in a row, until the streak breaks. best_streak: the same, for good. day_winner, week_winner, month_winner: a place in the result
    -- of a period.
    kind        TEXT    NOT NULL DEFAULT 'total',
    -- From how many votes on; of winners: down to which place; NULL where every vote earns it.
    at_votes    INTEGER,
    -- For how long after the last vote, NULL: until they can vote again; of winners: after the result, NULL: until the next is sealed.
    term_ms     INTEGER,
    -- Whether it takes the place of the same kind's roles for fewer votes.
    replaces    INTEGER NOT NULL DEFAULT 0,
    -- It counts only for those who have voted since then; NULL: for everybody.
    from_ms     INTEGER,
    -- It counts only for those who have not voted since then, because for the others this one has followed it.
    to_ms       INTEGER,
    followed_by INTEGER REFERENCES rewards (reward_id) ON DELETE CASCADE,
    created_ms  INTEGER NOT NULL,
    CONSTRAINT rewards_kind
        CHECK (kind IN ('total', 'month', 'vote', 'streak', 'best_streak', 'day_winner', 'week_winner', 'month_winner')),
    CONSTRAINT rewards_take_at_least_one_vote CHECK ((kind = 'vote') = (at_votes IS NULL) AND ifnull(at_votes, 1) >= 1),
    CONSTRAINT rewards_term_is_an_hour_to_366_days
        CHECK (term_ms IS NULL
               OR (kind IN ('vote', 'day_winner', 'week_winner', 'month_winner') AND term_ms BETWEEN 3600000 AND 31622400000)),
    CONSTRAINT rewards_of_streaks_and_winners_are_the_servers CHECK (listing_id IS NULL OR kind IN ('total', 'month', 'vote')),
    -- A result holds the first ten.
    CONSTRAINT rewards_of_winners_are_for_the_first_ten
        CHECK (kind NOT IN ('day_winner', 'week_winner', 'month_winner') OR at_votes <= 10),
    CONSTRAINT rewards_replaces_is_yes_or_no CHECK (replaces IN (0, 1)),
    CONSTRAINT rewards_end_with_what_follows CHECK ((to_ms IS NULL) = (followed_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX rewards_are_unique
    ON rewards (guild_id, role_id, kind, ifnull(at_votes, 0), ifnull(term_ms, 0), ifnull(listing_id, 0)) WHERE followed_by IS NULL;

CREATE INDEX rewards_followed ON rewards (followed_by) WHERE followed_by IS NOT NULL;

-- How long after a vote the next is possible, where the site does not say: for the entries from this one on. Append-only, because streaks
-- are judged by what was in force then; 12 hours before the first row.
CREATE TABLE cooldowns (
    listing_id  INTEGER NOT NULL REFERENCES listings (listing_id) ON DELETE CASCADE,
    from_entry  INTEGER NOT NULL,
    cooldown_ms INTEGER NOT NULL,
    PRIMARY KEY (listing_id, from_entry)
) STRICT, WITHOUT ROWID;

-- The same of how long after that a streak is kept; a day before the first row.
CREATE TABLE graces (
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    from_entry INTEGER NOT NULL,
    grace_ms   INTEGER NOT NULL,
    PRIMARY KEY (guild_id, from_entry),
    CONSTRAINT graces_are_at_most_a_week CHECK (grace_ms BETWEEN 0 AND 604800000)
) STRICT, WITHOUT ROWID;

-- For how many votes a member gets a streak freeze, for the entries from this one on, 0: none are got or used. Append-only, too; 0 before
-- the first row.
CREATE TABLE freezes (
    guild_id    INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    from_entry  INTEGER NOT NULL,
    every_votes INTEGER NOT NULL,
    PRIMARY KEY (guild_id, from_entry),
    CONSTRAINT freezes_are_for_at_most_100_votes CHECK (every_votes BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;

-- When Votive was away, or could not take votes, written before it took the next: no streak of the entries from then on breaks by it.
-- Append-only.
CREATE TABLE outages (
    outage_id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    from_entry INTEGER NOT NULL,
    from_ms    INTEGER NOT NULL,
    until_ms   INTEGER NOT NULL,
    CONSTRAINT outages_end_after_they_begin CHECK (until_ms > from_ms)
) STRICT;

CREATE INDEX outages_by_end ON outages (until_ms);

-- When a listing that is voted for often sent no votes, for long enough to be no accident: no streak in its server breaks by it, for the
-- entries from then on. Written when the vote that ended it was settled, or one for another listing that would have broken a streak
-- meanwhile; append-only, so that a rebuild comes to the same.
CREATE TABLE silences (
    listing_id INTEGER NOT NULL REFERENCES listings (listing_id) ON DELETE CASCADE,
    from_entry INTEGER NOT NULL,
    -- The last vote before it, and the first after it.
    from_ms    INTEGER NOT NULL,
    until_ms   INTEGER NOT NULL,
    PRIMARY KEY (listing_id, from_entry),
    CONSTRAINT silences_end_after_they_begin CHECK (until_ms > from_ms)
) STRICT, WITHOUT ROWID;

-- How often each listing is voted for, as far as settle has heard: what it finds silences by.
CREATE TABLE rhythms (
    listing_id INTEGER NOT NULL PRIMARY KEY REFERENCES listings (listing_id) ON DELETE CASCADE,
    -- When the last vote was received.
    last_ms    INTEGER NOT NULL,
    -- The latest days with votes, as JSON: each its number, how many, and the longest gap in milliseconds.
    days       TEXT    NOT NULL
) STRICT;

-- ── The ledger ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- Append-only: what happened, in the order in which it was written. Amounts are never edited, and entries go only with their server.
-- Names are cleared for those who hide; for those whose data is deleted ids are replaced, and reasons that files told are cleared.
CREATE TABLE entries (
    entry_id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    listing_id    INTEGER NOT NULL REFERENCES listings (listing_id),
    voter_id      INTEGER NOT NULL,
    kind          TEXT    NOT NULL DEFAULT 'vote',
    amount        INTEGER NOT NULL DEFAULT 1,
    -- The instant that counts, and the date of it in the server's zone then in force.
    at_ms         INTEGER NOT NULL,
    local_day     INTEGER NOT NULL,
    received_ms   INTEGER NOT NULL,
    -- The vote's own instant as the site told it; NULL where it named none.
    claimed_ms    INTEGER,
    -- The site's count of this voter's votes for this listing, as of this one.
    times_voted   INTEGER,
    -- When they can vote again, where the site said so.
    vote_again_ms INTEGER,
    -- The token it came by; that token may be gone.
    token_id      INTEGER,
    -- The voter's name then.
    name          TEXT,
    -- Who corrected or imported, and why.
    author_id     INTEGER,
    reason        TEXT,
    -- The entry that this one takes back: a correction, or a recovered one.
    undoes        INTEGER,
    -- Whether its voter was blocked when it was written: then it counts for nothing, for ever.
    blocked       INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT entries_kind CHECK (kind IN ('vote', 'recovered', 'correction')),
    CONSTRAINT entries_a_vote_counts_one CHECK (amount = 1 OR (kind <> 'vote' AND amount <> 0)),
    CONSTRAINT entries_a_correction_has_author_and_reason
        CHECK (kind <> 'correction' OR (author_id IS NOT NULL AND reason IS NOT NULL)),
    CONSTRAINT entries_a_vote_undoes_nothing CHECK (undoes IS NULL OR kind <> 'vote'),
    CONSTRAINT entries_take_away_by_correction_or_undoing CHECK (amount > 0 OR kind = 'correction' OR undoes IS NOT NULL),
    CONSTRAINT entries_blocked_is_yes_or_no CHECK (blocked IN (0, 1)),
    CONSTRAINT entries_corrections_always_count CHECK (blocked = 0 OR kind <> 'correction'),
    CONSTRAINT entries_voter_is_a_snowflake CHECK (voter_id > 0),
    CONSTRAINT entries_name_is_short CHECK (length(name) BETWEEN 1 AND 100)
) STRICT;

-- A vote that names its instant is the same vote for ever; those that name none differ from all others here. The instant comes before
-- the voter, so that new votes touch the end of their listing's part of the index. All of a listing's entries are found by it.
CREATE UNIQUE INDEX entries_dated_votes_are_unique
    ON entries (listing_id, claimed_ms, voter_id, ifnull(times_voted, -1));

-- Votes without an instant are compared with those of the hour around them.
CREATE INDEX entries_undated_votes ON entries (listing_id, voter_id, received_ms) WHERE claimed_ms IS NULL;

-- An entry is taken back once.
CREATE UNIQUE INDEX entries_undone_once ON entries (undoes) WHERE undoes IS NOT NULL;

-- What somebody corrected or imported.
CREATE INDEX entries_of_an_author ON entries (author_id, listing_id) WHERE author_id IS NOT NULL;

CREATE INDEX entries_blocked ON entries (voter_id, listing_id) WHERE blocked = 1;

-- What files brought each voter: those votes are not recovered once more.
CREATE INDEX entries_of_files ON entries (listing_id, voter_id) WHERE kind = 'recovered' AND author_id IS NOT NULL;

-- Voters whose votes in a server are stored but not counted. Whoever appends a vote looks here, by the voter.
CREATE TABLE blocks (
    block_id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id  INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    voter_id  INTEGER NOT NULL,
    -- Who blocked them, and why.
    author_id INTEGER NOT NULL,
    reason    TEXT    NOT NULL,
    since_ms  INTEGER NOT NULL,
    CONSTRAINT blocks_are_unique UNIQUE (voter_id, guild_id)
) STRICT;

CREATE INDEX blocks_of_a_server ON blocks (guild_id, block_id);

-- What people changed of a server's ledger, in order: each change once, whatever it did. Amounts and reasons stand in the entry, if it
-- made one.
CREATE TABLE changes (
    change_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id  INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- corrected: an entry was added. undone: one that takes another back. blocked, unblocked: a voter. imported, import_undone: a file.
    -- history_on, history_off: votes for a listing that were never seen are counted, or no longer.
    kind      TEXT    NOT NULL,
    author_id INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    -- Whose votes; NULL: those of many.
    voter_id  INTEGER,
    entry_id  INTEGER,
    import_id INTEGER,
    -- Where no entry says it.
    listing_id INTEGER,
    -- Why, where no entry says it.
    reason    TEXT,
    CONSTRAINT changes_kind
        CHECK (kind IN ('corrected', 'undone', 'blocked', 'unblocked', 'imported', 'import_undone', 'history_on', 'history_off')),
    CONSTRAINT changes_of_history_name_their_listing CHECK ((kind IN ('history_on', 'history_off')) = (listing_id IS NOT NULL)),
    CONSTRAINT changes_by_a_file_name_it CHECK ((kind IN ('imported', 'import_undone')) = (import_id IS NOT NULL)),
    CONSTRAINT changes_of_the_ledger_name_their_entry CHECK (kind NOT IN ('corrected', 'undone') OR entry_id IS NOT NULL)
) STRICT;

CREATE INDEX changes_of_a_server ON changes (guild_id, change_id);
CREATE INDEX changes_of_a_voter ON changes (guild_id, voter_id, change_id) WHERE voter_id IS NOT NULL;

-- Files of votes that somebody gave. One that was confirmed stays as a row, because changes name it.
CREATE TABLE imports (
    import_id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- Who gave it, and then who confirmed it.
    author_id  INTEGER NOT NULL,
    -- storing → previewed → importing → done → undoing → undone; dropped: never confirmed, and what is left of it goes.
    state      TEXT    NOT NULL DEFAULT 'storing',
    created_ms INTEGER NOT NULL,
    -- Rows that were to be imported; how many of them were looked at, and what they added.
    planned    INTEGER NOT NULL DEFAULT 0,
    looked_at  INTEGER NOT NULL DEFAULT 0,
    added_rows INTEGER NOT NULL DEFAULT 0,
    added_votes INTEGER NOT NULL DEFAULT 0,
    -- Who takes it back, and what that has taken away.
    undone_by  INTEGER,
    undone_rows INTEGER NOT NULL DEFAULT 0,
    undone_votes INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT imports_state CHECK (state IN ('storing', 'previewed', 'importing', 'done', 'undoing', 'undone', 'dropped')),
    CONSTRAINT imports_are_undone_by_somebody CHECK ((state IN ('undoing', 'undone')) = (undone_by IS NOT NULL))
) STRICT;

CREATE INDEX imports_of_a_server ON imports (guild_id);
CREATE INDEX imports_unfinished ON imports (import_id) WHERE state NOT IN ('done', 'undone');

-- The rows of a file that are still to be imported.
CREATE TABLE import_rows (
    import_id  INTEGER NOT NULL REFERENCES imports (import_id),
    -- Its line in the file.
    line       INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    votes      INTEGER NOT NULL,
    -- NULL: the file does not say when.
    at_ms      INTEGER,
    -- At which instant a delivered vote would be the same one; NULL where none would.
    same_ms    INTEGER,
    name       TEXT,
    reason     TEXT,
    -- HMAC-SHA256 of what tells rows apart, the voter's own id among it: it tells whether a row is the same, and not whose it is.
    key        BLOB    NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT import_rows_add_votes CHECK (votes > 0),
    CONSTRAINT import_rows_name_is_short CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT import_rows_key_is_hmac_sha256 CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

-- What was imported and not taken back since: the same row of a file is imported once, whatever became of its voter's data.
CREATE TABLE imported (
    listing_id INTEGER NOT NULL,
    key        BLOB    NOT NULL,
    import_id  INTEGER NOT NULL REFERENCES imports (import_id),
    entry_id   INTEGER NOT NULL,
    PRIMARY KEY (listing_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX imported_by_a_file ON imported (import_id, entry_id);

-- The bytes that a vote came as, for 30 days. Of those who hide, or whose data was deleted, a zero byte and a keyed hash of them.
CREATE TABLE bodies (
    entry_id INTEGER NOT NULL PRIMARY KEY REFERENCES entries (entry_id) ON DELETE CASCADE,
    body     BLOB    NOT NULL
) STRICT;

-- Deliveries with a valid token that could not be read: bounded per listing, for 30 days, to be replayed.
CREATE TABLE kept_deliveries (
    kept_id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    listing_id  INTEGER NOT NULL REFERENCES listings (listing_id) ON DELETE CASCADE,
    token_id    INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    -- A stable code, and the site's name of the field at fault.
    reason      TEXT    NOT NULL,
    field       TEXT,
    -- SHA-256 of the body: copies are found by it.
    digest      BLOB    NOT NULL,
    body        BLOB    NOT NULL
) STRICT;

CREATE INDEX kept_deliveries_of_a_listing ON kept_deliveries (listing_id, kept_id);
CREATE INDEX kept_deliveries_by_digest ON kept_deliveries (listing_id, digest, received_ms);

-- The last test delivery of each listing.
CREATE TABLE test_deliveries (
    listing_id  INTEGER NOT NULL PRIMARY KEY REFERENCES listings (listing_id) ON DELETE CASCADE,
    received_ms INTEGER NOT NULL,
    -- What would have stopped a vote: codes, separated by spaces.
    oddities    TEXT    NOT NULL,
    -- When a test message was last called for, and whether it still is to be sent.
    called_ms   INTEGER NOT NULL,
    due         INTEGER NOT NULL,
    CONSTRAINT test_deliveries_due_is_yes_or_no CHECK (due IN (0, 1))
) STRICT;

CREATE INDEX test_deliveries_due ON test_deliveries (called_ms) WHERE due = 1;

-- ── State: a fold of the ledger, made by settle alone ───────────────────────────────────────────────────────────────

-- The last entry that was settled.
CREATE TABLE settlement (
    one      INTEGER NOT NULL PRIMARY KEY,
    entry_id INTEGER NOT NULL,
    -- Counts what owners change of listings and rules, and what a rebuild mends, so that a batch that was folded by older settings
    -- or from older state is not stored.
    settings INTEGER NOT NULL DEFAULT 0,
    -- Entries up to this one may be missing, because they were deleted with their server.
    deleted_until INTEGER NOT NULL DEFAULT 0,
    -- Counts changes of entries that were settled before, as when a voter is anonymised or a server deleted: whoever folds the ledger anew
    -- begins again.
    rewritten INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT settlement_is_one_row CHECK (one = 1)
) STRICT;

INSERT INTO settlement (one, entry_id) VALUES (1, 0);

CREATE TRIGGER settings_listing_changed AFTER UPDATE OF channel_id, paused_ms, removed_ms ON listings
BEGIN UPDATE settlement SET settings = settings + 1; END;

CREATE TRIGGER settings_reward_added AFTER INSERT ON rewards
BEGIN UPDATE settlement SET settings = settings + 1; END;

CREATE TRIGGER settings_reward_changed AFTER UPDATE ON rewards
BEGIN UPDATE settlement SET settings = settings + 1; END;

CREATE TRIGGER settings_reward_removed AFTER DELETE ON rewards
BEGIN UPDATE settlement SET settings = settings + 1; END;

-- A voter in a server, over all its listings.
CREATE TABLE voters (
    guild_id      INTEGER NOT NULL,
    voter_id      INTEGER NOT NULL,
    -- The last name that a site told.
    name          TEXT,
    total         INTEGER NOT NULL,
    -- The entry that made the total what it is: ties go to whoever reached it first.
    reached_entry INTEGER NOT NULL,
    -- NULL where no vote of theirs has an instant of its own, as after corrections alone.
    last_ms       INTEGER,
    -- Their first vote; NULL where others were counted before it, as from a file, or the site's number tells of some, and for what stands
    -- for deleted data.
    first_ms      INTEGER,
    -- How often in a row they had voted as of the last vote, and the most there was.
    streak        INTEGER NOT NULL DEFAULT 0,
    best_streak   INTEGER NOT NULL DEFAULT 0,
    -- The vote that set the deadline, from when on a vote makes the streak grow, and until when one keeps it if there is no outage; NULL
    -- before the first vote.
    streak_from_ms  INTEGER,
    streak_next_ms  INTEGER,
    streak_until_ms INTEGER,
    -- Freezes that they have, and votes since they got the last one.
    freezes         INTEGER NOT NULL DEFAULT 0,
    freeze_votes    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (guild_id, voter_id),
    CONSTRAINT voters_streak_is_at_most_the_best CHECK (streak BETWEEN 0 AND best_streak),
    CONSTRAINT voters_freezes_are_not_negative CHECK (freezes >= 0 AND freeze_votes >= 0),
    CONSTRAINT voters_streak_has_all_its_times CHECK ((streak_from_ms IS NULL) = (streak_until_ms IS NULL)
        AND (streak_next_ms IS NULL) = (streak_until_ms IS NULL) AND (streak_until_ms IS NULL) = (streak = 0))
) STRICT, WITHOUT ROWID;

CREATE INDEX voters_by_rank ON voters (guild_id, total DESC, reached_entry);

-- Boards of streaks. The deadline stands in the first, so that streaks that are over are passed over within it.
CREATE INDEX voters_by_streak ON voters (guild_id, streak DESC, streak_from_ms, voter_id, streak_until_ms) WHERE streak > 0;
CREATE INDEX voters_by_best_streak ON voters (guild_id, best_streak DESC, voter_id) WHERE best_streak > 0;

-- The same for one listing.
CREATE TABLE listing_voters (
    listing_id    INTEGER NOT NULL,
    voter_id      INTEGER NOT NULL,
    total         INTEGER NOT NULL,
    reached_entry INTEGER NOT NULL,
    last_ms       INTEGER,
    first_ms      INTEGER,
    -- What the site said after the last vote; NULL where it said nothing.
    again_ms      INTEGER,
    -- The site's numbers of their votes: how often they began anew, the highest since then, the instant of the latest vote that had one,
    -- and votes without a number that were counted since; 0, 0 and NULL before the first number.
    epoch         INTEGER NOT NULL DEFAULT 0,
    highest       INTEGER NOT NULL DEFAULT 0,
    highest_ms    INTEGER,
    unnumbered    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (listing_id, voter_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX listing_voters_by_rank ON listing_voters (listing_id, total DESC, reached_entry);

-- What the votes of one period are counted on: a server's board (listing_id 0) or a listing's.
CREATE TABLE boards (
    board_id   INTEGER NOT NULL PRIMARY KEY,
    guild_id   INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    period     TEXT    NOT NULL,
    first_day  INTEGER NOT NULL,
    -- When the result of a server's board is to be sealed; NULL: it is, or it is a listing's board.
    close_ms   INTEGER,
    CONSTRAINT boards_are_unique UNIQUE (guild_id, listing_id, period, first_day),
    CONSTRAINT boards_period CHECK (period IN ('day', 'week', 'month')),
    CONSTRAINT boards_of_listings_are_not_closed CHECK (close_ms IS NULL OR listing_id = 0)
) STRICT;

CREATE INDEX boards_by_close ON boards (close_ms) WHERE close_ms IS NOT NULL;

CREATE TABLE tallies (
    board_id      INTEGER NOT NULL,
    voter_id      INTEGER NOT NULL,
    votes         INTEGER NOT NULL,
    reached_entry INTEGER NOT NULL,
    PRIMARY KEY (board_id, voter_id)
) STRICT, WITHOUT ROWID;

-- How many votes that count fell into a quarter of an hour: quarters since 1970-01-01T00:00Z, of which every zone's hours and days consist.
-- Nobody stands here. Recovered votes and corrections do not, as nobody knows their instants.
CREATE TABLE vote_counts (
    listing_id INTEGER NOT NULL,
    quarter    INTEGER NOT NULL,
    votes      INTEGER NOT NULL,
    PRIMARY KEY (listing_id, quarter),
    CONSTRAINT vote_counts_are_positive CHECK (votes > 0)
) STRICT, WITHOUT ROWID;

-- The streak that each vote made, as it was after it. Votes under a number that stands for deleted data have none.
CREATE TABLE vote_streaks (
    entry_id INTEGER NOT NULL PRIMARY KEY,
    streak   INTEGER NOT NULL,
    -- Freezes that it took to keep the streak until this vote.
    frozen   INTEGER NOT NULL,
    CONSTRAINT vote_streaks_begin_at_one CHECK (streak >= 1 AND frozen >= 0)
) STRICT;

-- ── Votes that were never seen ──────────────────────────────────────────────────────────────────────────────────────────

-- Numbers of votes that were never delivered, as settle found them, whether or not they are to be counted. What is delivered late is taken
-- out.
CREATE TABLE gaps (
    listing_id INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    epoch      INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    -- Between which votes they were cast; NULL: before the first that was seen.
    after_ms   INTEGER,
    before_ms  INTEGER NOT NULL,
    -- From when on they are not expected any more; NULL: they are more than is believed.
    due_ms     INTEGER,
    PRIMARY KEY (listing_id, voter_id, epoch, first),
    CONSTRAINT gaps_are_not_empty CHECK (first BETWEEN 1 AND last)
) STRICT, WITHOUT ROWID;

-- Those that the ledger has as recovered entries, which are not taken back.
CREATE TABLE recovered_numbers (
    listing_id INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    epoch      INTEGER NOT NULL,
    entry_id   INTEGER NOT NULL,
    -- As of its gap.
    after_ms   INTEGER,
    before_ms  INTEGER NOT NULL,
    PRIMARY KEY (listing_id, voter_id, number, epoch)
) STRICT, WITHOUT ROWID;

-- Whose recovered votes are to be looked at.
CREATE TABLE recoveries (
    listing_id INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    due_ms     INTEGER NOT NULL,
    PRIMARY KEY (listing_id, voter_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX recoveries_by_time ON recoveries (due_ms);

-- ── Opting out ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- What hashes are keyed with; made when the first of them is needed, and never changed.
CREATE TABLE opt_out_key (
    one INTEGER NOT NULL PRIMARY KEY,
    key BLOB    NOT NULL,
    CONSTRAINT opt_out_key_is_one_row CHECK (one = 1),
    CONSTRAINT opt_out_key_is_256_bits CHECK (length(key) = 32)
) STRICT;

-- Voters of a server who are counted without a name, are not thanked and stand on no board. Those that stand for deleted data are among them.
CREATE TABLE hidden (
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id),
    voter_id   INTEGER NOT NULL,
    since_ms   INTEGER NOT NULL,
    -- Whether what was there before them, such as names in the ledger, is still to be cleared.
    to_clear   INTEGER NOT NULL,
    PRIMARY KEY (guild_id, voter_id),
    CONSTRAINT hidden_to_clear_is_yes_or_no CHECK (to_clear IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX hidden_to_clear ON hidden (guild_id, voter_id) WHERE to_clear = 1;

-- Voters of a server whose data was deleted: what is left of them stands under a number that is nobody's id.
CREATE TABLE erasures (
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id),
    -- HMAC-SHA256 of server and voter: it tells whether a vote is theirs, and not whose it is.
    digest     BLOB    NOT NULL,
    -- From 8070450532247928832 on, as high as Discord's ids will not be before 2075.
    pseudonym  INTEGER NOT NULL,
    since_ms   INTEGER NOT NULL,
    -- Whose data it was, until all of it is gone.
    voter_id   INTEGER,
    -- Since when their votes are counted again, under their own id.
    resumed_ms INTEGER,
    PRIMARY KEY (guild_id, digest),
    CONSTRAINT erasures_pseudonyms_are_unique UNIQUE (pseudonym),
    CONSTRAINT erasures_pseudonym_is_nobodys CHECK (pseudonym >= 8070450532247928832),
    CONSTRAINT erasures_digest_is_hmac_sha256 CHECK (length(digest) = 32),
    CONSTRAINT erasures_are_over_before_a_new_start CHECK (voter_id IS NULL OR resumed_ms IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX erasures_unfinished ON erasures (guild_id, voter_id) WHERE voter_id IS NOT NULL;

-- ── Reminders ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Members who want to be reminded when they can vote again, or did.
CREATE TABLE reminders (
    guild_id    INTEGER NOT NULL REFERENCES servers (guild_id),
    voter_id    INTEGER NOT NULL,
    -- on. off: they stopped it. closed: their direct messages are closed, and there is no channel instead.
    state       TEXT    NOT NULL,
    since_ms    INTEGER NOT NULL,
    -- What they read, as a BCP 47 tag.
    language    TEXT    NOT NULL,
    -- When they are left alone: minutes after midnight in an IANA zone.
    quiet_from  INTEGER,
    quiet_until INTEGER,
    quiet_zone  TEXT,
    -- Their direct messages; NULL: not known yet.
    channel_id  INTEGER,
    -- Since when those are known to be closed: they are reminded in the server's channel.
    closed_ms   INTEGER,
    -- When it is next looked whether they are to be reminded; NULL: nothing is to come.
    look_ms     INTEGER,
    PRIMARY KEY (guild_id, voter_id),
    CONSTRAINT reminders_state CHECK (state IN ('on', 'off', 'closed')),
    CONSTRAINT reminders_only_whoever_wants_is_looked_at CHECK (look_ms IS NULL OR state = 'on'),
    CONSTRAINT reminders_quiet_hours_are_whole
        CHECK ((quiet_from IS NULL) = (quiet_zone IS NULL) AND (quiet_until IS NULL) = (quiet_zone IS NULL)),
    CONSTRAINT reminders_quiet_hours_are_minutes_of_a_day
        CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_until BETWEEN 0 AND 1439 AND quiet_from <> quiet_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_by_look ON reminders (look_ms) WHERE look_ms IS NOT NULL;

-- Their latest vote for each listing that there is a reminder after: one at the most for each vote.
CREATE TABLE reminder_votes (
    guild_id   INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    voted_ms   INTEGER NOT NULL,
    -- From when they can vote again; NULL: they were reminded, are about to be, or it is too late for it.
    at_ms      INTEGER,
    PRIMARY KEY (guild_id, voter_id, listing_id)
) STRICT, WITHOUT ROWID;

-- ── Closed periods ──────────────────────────────────────────────────────────────────────────────────────────────────

-- Where the results of a server's closed periods are announced, and of which; no row: nowhere.
CREATE TABLE announcements (
    guild_id   INTEGER NOT NULL PRIMARY KEY REFERENCES servers (guild_id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    days       INTEGER NOT NULL DEFAULT 0,
    weeks      INTEGER NOT NULL DEFAULT 1,
    months     INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT announcements_are_yes_or_no CHECK (days IN (0, 1) AND weeks IN (0, 1) AND months IN (0, 1))
) STRICT;

-- The result of a period, sealed once after its end: what comes later changes the ledger and the boards, not this.
CREATE TABLE closed_periods (
    guild_id  INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    period    TEXT    NOT NULL,
    first_day INTEGER NOT NULL,
    closed_ms INTEGER NOT NULL,
    -- When that was to be done; it may have been done later. What its winners are given for a while counts from then.
    due_ms    INTEGER NOT NULL,
    -- When the next of its kind is to be sealed, whether or not anybody votes in it: until then its winners are the latest; NULL: it was.
    latest_until_ms INTEGER,
    -- All who had voted, and how often.
    voters    INTEGER NOT NULL,
    votes     INTEGER NOT NULL,
    PRIMARY KEY (guild_id, period, first_day),
    CONSTRAINT closed_periods_period CHECK (period IN ('day', 'week', 'month'))
) STRICT, WITHOUT ROWID;

CREATE INDEX closed_periods_that_are_latest ON closed_periods (latest_until_ms) WHERE latest_until_ms IS NOT NULL;

-- The first ten.
CREATE TABLE period_winners (
    guild_id  INTEGER NOT NULL,
    period    TEXT    NOT NULL,
    first_day INTEGER NOT NULL,
    rank      INTEGER NOT NULL,
    voter_id  INTEGER NOT NULL,
    -- As it was last known then.
    name      TEXT,
    votes     INTEGER NOT NULL,
    PRIMARY KEY (guild_id, period, first_day, rank),
    FOREIGN KEY (guild_id, period, first_day) REFERENCES closed_periods (guild_id, period, first_day) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX period_winners_of_a_voter ON period_winners (guild_id, voter_id);

-- ── What is due, and what was done ──────────────────────────────────────────────────────────────────────────────────

-- Votes that nobody was thanked for yet. Total and streak are the server's, frozen at the vote.
CREATE TABLE due_thanks (
    listing_id INTEGER NOT NULL,
    entry_id   INTEGER NOT NULL,
    total      INTEGER NOT NULL,
    streak     INTEGER NOT NULL,
    PRIMARY KEY (listing_id, entry_id)
) STRICT, WITHOUT ROWID;

-- Messages, frozen before they were first tried.
CREATE TABLE sends (
    send_id    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    -- What it is: a thank-you, the answer to a test delivery, a sample that an owner asked for, an alarm, the result of a period, a
    -- reminder, which goes to a member's direct messages or into a channel of the server, a message that is then kept up to date, or that a
    -- goal is reached.
    kind       TEXT    NOT NULL,
    -- Exactly what is posted, nonce included; empty where that is forgotten, and of a period's result until it is about to be tried.
    body       TEXT    NOT NULL,
    -- What the message can be found by in its channel.
    marker     TEXT    NOT NULL,
    -- waiting → sent | unknown | dropped
    state      TEXT    NOT NULL DEFAULT 'waiting',
    created_ms INTEGER NOT NULL,
    -- The first call whose outcome is not known for certain; NULL while it is certain that nothing was posted.
    tried_ms   INTEGER,
    -- By Discord's clock: when the first of those calls began at the earliest, and the last at the latest.
    from_ms    INTEGER,
    until_ms   INTEGER,
    -- The channel was searched for it up to this message.
    searched_id INTEGER,
    -- Not before this instant.
    next_ms    INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    -- Calls that were refused without a reason that an owner can mend, and Discord's code of the last.
    refused    INTEGER NOT NULL DEFAULT 0,
    refused_code INTEGER,
    -- NULL where it was not sent, or was deleted before its id was known.
    message_id INTEGER,
    ended_ms   INTEGER,
    CONSTRAINT sends_marker_is_unique UNIQUE (marker),
    CONSTRAINT sends_kind
        CHECK (kind IN ('thanks', 'test', 'sample', 'alarm', 'result', 'reminder', 'reminder_in_channel', 'live', 'goal')),
    CONSTRAINT sends_state CHECK (state IN ('waiting', 'sent', 'unknown', 'dropped')),
    CONSTRAINT sends_tried_means_when CHECK ((tried_ms IS NULL) = (from_ms IS NULL) AND (tried_ms IS NULL) = (until_ms IS NULL))
) STRICT;

CREATE INDEX sends_waiting ON sends (channel_id, send_id) WHERE state = 'waiting';

-- All of a server's, when it is deleted.
CREATE INDEX sends_of_a_server ON sends (guild_id);

-- Those of which an owner is told.
CREATE INDEX sends_unknown ON sends (guild_id) WHERE state = 'unknown';
CREATE INDEX sends_dropped ON sends (guild_id, send_id) WHERE state = 'dropped';

-- Which send thanks for which vote: one at the most. Total and streak are those of due_thanks, to which the vote returns if a send that is
-- certain not to have been posted is undone.
CREATE TABLE send_votes (
    entry_id INTEGER NOT NULL PRIMARY KEY,
    send_id  INTEGER NOT NULL REFERENCES sends (send_id) ON DELETE CASCADE,
    total    INTEGER NOT NULL,
    streak   INTEGER NOT NULL
) STRICT;

CREATE INDEX send_votes_of_a_send ON send_votes (send_id);

-- What a reminder that waits for its outcome is about; it returns to reminder_votes if it is certain that it was not posted.
CREATE TABLE send_reminders (
    send_id    INTEGER NOT NULL REFERENCES sends (send_id) ON DELETE CASCADE,
    guild_id   INTEGER NOT NULL,
    voter_id   INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    voted_ms   INTEGER NOT NULL,
    at_ms      INTEGER NOT NULL,
    PRIMARY KEY (send_id, listing_id)
) STRICT, WITHOUT ROWID;

-- Which period a result is of: it is worded from what is sealed, so that it names nobody who has gone while it waits.
CREATE TABLE send_results (
    send_id   INTEGER NOT NULL PRIMARY KEY REFERENCES sends (send_id) ON DELETE CASCADE,
    guild_id  INTEGER NOT NULL,
    period    TEXT    NOT NULL,
    first_day INTEGER NOT NULL,
    CONSTRAINT send_results_period CHECK (period IN ('day', 'week', 'month'))
) STRICT;

CREATE INDEX send_results_of_a_server ON send_results (guild_id);

-- Messages that are kept up to date, each by edits: a server has one of each kind at the most.
CREATE TABLE live_messages (
    live_id    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- board: who votes most. goal: how far the server's goal is.
    kind       TEXT    NOT NULL,
    channel_id INTEGER NOT NULL,
    -- Of a board, which votes it counts: those of the current period, NULL: of all time; for this listing, NULL: for all.
    period     TEXT,
    listing_id INTEGER REFERENCES listings (listing_id) ON DELETE CASCADE,
    -- The message, once it stands there; until then what posts it, if that is frozen.
    message_id INTEGER,
    send_id    INTEGER,
    -- SHA-256 of what it says.
    shown      BLOB,
    -- When it was last posted, or an edit last tried.
    edited_ms  INTEGER NOT NULL DEFAULT 0,
    -- When it is looked at next.
    due_ms     INTEGER NOT NULL,
    -- Raised by all that calls for a look, so that what calls during one is not taken for done with it.
    calls      INTEGER NOT NULL DEFAULT 0,
    -- How often it was found deleted within an hour, and since when.
    lost       INTEGER NOT NULL DEFAULT 0,
    lost_ms    INTEGER NOT NULL DEFAULT 0,
    -- Edits in a row that Discord did not accept.
    refused    INTEGER NOT NULL DEFAULT 0,
    -- Since when it is not kept up any more, and why. deleted: again and again. unknown: whether it was posted. refused: by Discord.
    off_ms     INTEGER,
    off_because TEXT,
    CONSTRAINT live_messages_one_of_a_kind UNIQUE (guild_id, kind),
    CONSTRAINT live_messages_kind CHECK (kind IN ('board', 'goal')),
    CONSTRAINT live_messages_period CHECK (period IN ('day', 'week', 'month')),
    CONSTRAINT live_messages_are_posted_once CHECK (message_id IS NULL OR send_id IS NULL),
    CONSTRAINT live_messages_off_has_a_reason
        CHECK ((off_ms IS NULL) = (off_because IS NULL) AND off_because IN ('deleted', 'unknown', 'refused')),
    CONSTRAINT live_messages_shown_is_sha256 CHECK (length(shown) = 32)
) STRICT;

CREATE INDEX live_messages_by_time ON live_messages (due_ms) WHERE off_ms IS NULL AND send_id IS NULL;
CREATE INDEX live_messages_being_posted ON live_messages (send_id) WHERE send_id IS NOT NULL;
CREATE INDEX live_messages_off ON live_messages (off_ms) WHERE off_ms IS NOT NULL;

-- What they say may have changed: who hides leaves them, and days begin elsewhere.
CREATE TRIGGER live_voter_hides AFTER INSERT ON hidden
BEGIN
    UPDATE live_messages SET calls = calls + 1, due_ms = min(due_ms, edited_ms + 60000) WHERE guild_id = NEW.guild_id;
END;

CREATE TRIGGER live_voter_is_shown AFTER DELETE ON hidden
BEGIN
    UPDATE live_messages SET calls = calls + 1, due_ms = min(due_ms, edited_ms + 60000) WHERE guild_id = OLD.guild_id;
END;

CREATE TRIGGER live_server_changed AFTER UPDATE OF zone, language ON servers
BEGIN
    UPDATE live_messages SET calls = calls + 1, due_ms = min(due_ms, edited_ms + 60000) WHERE guild_id = NEW.guild_id;
    UPDATE goals SET calls = calls + 1, look_ms = 0 WHERE guild_id = NEW.guild_id AND ended_ms IS NULL;
END;

-- What a server wants to reach together.
CREATE TABLE goals (
    guild_id   INTEGER NOT NULL PRIMARY KEY REFERENCES servers (guild_id) ON DELETE CASCADE,
    -- Votes for this listing only; NULL: for all of the server's together.
    listing_id INTEGER REFERENCES listings (listing_id) ON DELETE CASCADE,
    votes      INTEGER NOT NULL,
    -- In one period; NULL: from when it was set on.
    period     TEXT,
    -- Whether it begins anew with every period.
    repeats    INTEGER NOT NULL DEFAULT 0,
    -- The first day of the period that is counted; 0 where there is none.
    first_day  INTEGER NOT NULL DEFAULT 0,
    -- Votes that there were before, and that do not count.
    base       INTEGER NOT NULL DEFAULT 0,
    set_ms     INTEGER NOT NULL,
    -- When it was reached in this period: it is celebrated once, whatever is taken back afterwards.
    reached_ms INTEGER,
    -- When its period was over, where it does not begin anew.
    ended_ms   INTEGER,
    -- When it is looked at next, and what has called for that.
    look_ms    INTEGER NOT NULL DEFAULT 0,
    calls      INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT goals_are_votes CHECK (votes BETWEEN 1 AND 1000000000),
    CONSTRAINT goals_period CHECK (period IN ('day', 'week', 'month')),
    CONSTRAINT goals_repeat_with_a_period CHECK (repeats = 0 OR (repeats = 1 AND period IS NOT NULL))
) STRICT;

CREATE INDEX goals_by_look ON goals (look_ms) WHERE ended_ms IS NULL;

-- Members whose reward roles are to be looked at.
CREATE TABLE role_checks (
    guild_id        INTEGER NOT NULL,
    voter_id        INTEGER NOT NULL,
    -- Not before this instant; NULL: only a vote or a join looks again.
    due_ms          INTEGER,
    -- The last vote that called for it; NULL: none did. Only a vote brings back what a person took away.
    entry_id        INTEGER,
    -- Raised by all that calls for a look, so that what calls during one is not taken for done with it.
    calls           INTEGER NOT NULL DEFAULT 1,
    -- Since when they were found not to be a member.
    absent_since_ms INTEGER,
    -- When they were last looked up.
    looked_ms       INTEGER,
    attempts        INTEGER NOT NULL DEFAULT 0,
    -- Nothing is left to be done for them before due_ms: a role's term ends then.
    only_end        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (guild_id, voter_id),
    CONSTRAINT role_checks_only_end_is_yes_or_no CHECK (only_end IN (0, 1)),
    CONSTRAINT role_checks_an_end_has_a_time CHECK (only_end = 0 OR (due_ms IS NOT NULL AND absent_since_ms IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX role_checks_by_time ON role_checks (guild_id, due_ms) WHERE due_ms IS NOT NULL;
-- Those that votes call for do not wait for many that something else did.
CREATE INDEX role_checks_of_votes ON role_checks (guild_id, due_ms) WHERE due_ms IS NOT NULL AND entry_id IS NOT NULL;

-- Those who are waited for, from one to the next.
CREATE INDEX role_checks_of_absent ON role_checks (guild_id, voter_id) WHERE absent_since_ms IS NOT NULL AND due_ms IS NOT NULL;

-- What we know of a reward role on a voter.
CREATE TABLE grants (
    guild_id      INTEGER NOT NULL,
    voter_id      INTEGER NOT NULL,
    role_id       INTEGER NOT NULL,
    -- intended: we are about to give it. given: it is ours. found: it was there without us. taken: a person took ours away.
    -- withdrawing: we are about to take it.
    state         TEXT    NOT NULL,
    -- When the member had joined as of then: another value later tells a leave from a person's hand.
    joined_ms     INTEGER,
    -- The last vote that had called for it then; NULL: none had.
    entry_id      INTEGER,
    since_ms      INTEGER NOT NULL,
    PRIMARY KEY (guild_id, voter_id, role_id),
    CONSTRAINT grants_state CHECK (state IN ('intended', 'given', 'found', 'taken', 'withdrawing'))
) STRICT, WITHOUT ROWID;

-- What Discord refuses for now, why, and when to ask again.
CREATE TABLE refusals (
    guild_id   INTEGER NOT NULL,
    -- Posting in a channel, giving or taking a role, or all that concerns the server's members.
    subject    TEXT    NOT NULL,
    -- The channel, the role or the server.
    subject_id INTEGER NOT NULL,
    -- A stable code.
    reason     TEXT    NOT NULL,
    since_ms   INTEGER NOT NULL,
    last_ms    INTEGER NOT NULL,
    next_ms    INTEGER NOT NULL,
    times      INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (guild_id, subject, subject_id),
    CONSTRAINT refusals_subject CHECK (subject IN ('channel', 'role', 'server'))
) STRICT, WITHOUT ROWID;

-- What the owners of a server were last told in its alarm channel.
CREATE TABLE alarms (
    guild_id   INTEGER NOT NULL REFERENCES servers (guild_id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    -- The listing; of a refusal the channel, the role or the server; a live message.
    subject_id INTEGER NOT NULL,
    told_ms    INTEGER NOT NULL,
    PRIMARY KEY (guild_id, kind, subject_id),
    CONSTRAINT alarms_kind CHECK (kind IN ('wrong_token', 'ended_token', 'unreadable', 'silence', 'channel', 'role', 'server', 'live'))
) STRICT, WITHOUT ROWID;

-- ── Health ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Written to see whether votes can be stored, and each minute while they are taken.
CREATE TABLE health (
    one        INTEGER NOT NULL PRIMARY KEY,
    checked_ms INTEGER NOT NULL,
    alive_ms   INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT health_is_one_row CHECK (one = 1)
) STRICT;

INSERT INTO health (one, checked_ms) VALUES (1, 0);
