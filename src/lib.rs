//! Votive: a Discord bot with an integrated vote listener. ARCHITECTURE.md is the map.

pub mod app;
pub mod bot;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod discord;
pub mod exchange;
pub mod listener;
pub mod logging;
pub mod metrics;
pub mod picture;
pub mod rules;
pub mod sites;
pub mod text;
pub mod timings;
pub mod vote;
pub mod worker;
