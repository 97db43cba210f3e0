//! The real app over real sockets, against the stand-in for Discord.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects")]

mod absence;
mod alarms;
mod architecture;
mod attack;
mod attackers;
mod boards;
mod cli;
mod crash;
mod doctor;
mod doors;
mod events;
mod explain;
mod fairness;
mod fuzz;
mod gateway;
mod ledger;
mod live;
mod members;
mod metrics;
mod openapi;
mod operate;
mod outage;
mod periods;
mod privacy;
mod process;
mod reconnects;
mod refusals;
mod refused_roles;
mod removal;
mod rewards;
mod roles;
mod secrets;
mod sends;
mod settings;
mod setup;
mod shards;
mod spine;
mod startstop;
mod strangers;
mod streaks;
mod terms;
mod weather;
mod webhook;
mod world;
