//! Who comes in where votes are taken: addresses that an operator allows, proxies that are believed, HTTPS.

use std::path::Path;
use std::time::Duration;

use discord_stand_in::Setup;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use reqwest::{Certificate, StatusCode};
use votive::app::App;
use votive::config::TlsFiles;
use votive::vote::Token;

use crate::world::World;

async fn guarded(allowed: &str, proxies: &str) -> (World, Token) {
    let mut world = World::new(Setup::default()).await;
    world.allowed_senders = Some(allowed.parse().unwrap());
    world.trusted_proxies = proxies.parse().unwrap();
    world.start().await;
    let token = world.listing(1).await;
    (world, token)
}

/// The status of a vote that comes with these headers.
async fn status(world: &World, token: &Token, number: i64, headers: &[(&str, &str)]) -> u16 {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let vote = world.delivery(world.ada, "ada", number).to_string();
    let mut request = http.post(world.url("/webhooks/discollab")).bearer_auth(token.reveal()).body(vote);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn only_allowed_addresses_deliver_but_health_is_for_everybody() {
    let (world, token) = guarded("51.222.204.155", "").await;
    assert_eq!(status(&world, &token, 1, &[]).await, 403);
    assert_eq!(status(&world, &token, 1, &[("x-forwarded-for", "51.222.204.155")]).await, 403, "a forged header");
    assert_eq!(status(&world, &token, 1, &[("forwarded", "for=51.222.204.155")]).await, 403);
    let refused = world.deliver(&token, &world.delivery(world.ada, "ada", 1)).await;
    assert_eq!(refused.body["error"], "sender_not_allowed");
    assert_eq!(world.request(reqwest::Method::GET, "/healthz").await.status, 200);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 0);
    world.finish().await;
}

#[tokio::test]
async fn a_trusted_proxy_is_believed_about_who_asked_it() {
    let (world, token) = guarded("51.222.204.155", "127.0.0.0/8").await;
    assert_eq!(status(&world, &token, 1, &[]).await, 403);
    assert_eq!(status(&world, &token, 1, &[("x-forwarded-for", "203.0.113.9")]).await, 403);
    assert_eq!(status(&world, &token, 1, &[("x-forwarded-for", "51.222.204.155, 203.0.113.9")]).await, 403);
    assert_eq!(status(&world, &token, 1, &[("x-forwarded-for", "203.0.113.9, 51.222.204.155")]).await, 200);
    assert_eq!(status(&world, &token, 2, &[("forwarded", "for=51.222.204.155;proto=https")]).await, 200);
    world.finish().await;
}

#[tokio::test]
async fn an_allowed_address_delivers() {
    let (world, token) = guarded("127.0.0.1", "").await;
    assert_eq!(status(&world, &token, 1, &[("x-forwarded-for", "203.0.113.9")]).await, 200);
    world.finish().await;
}

/// Writes a fresh certificate for `localhost` and gives what a client must know of it.
fn renew(folder: &Path) -> (TlsFiles, Certificate) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let files = TlsFiles { cert: folder.join("cert.pem"), key: folder.join("key.pem") };
    std::fs::write(&files.cert, cert.pem()).unwrap();
    std::fs::write(&files.key, signing_key.serialize_pem()).unwrap();
    (files, Certificate::from_pem(cert.pem().as_bytes()).unwrap())
}

/// The answer over HTTPS to a client that knows this certificate alone.
async fn health(world: &World, known: &Certificate) -> reqwest::Result<StatusCode> {
    let http = reqwest::Client::builder().no_proxy().add_root_certificate(known.clone()).build().unwrap();
    let url = format!("https://localhost:{}/healthz", world.app().listen_addr().port());
    http.get(url).send().await.map(|answer| answer.status())
}

#[tokio::test]
async fn https_is_spoken_and_a_renewed_certificate_is_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let (files, old) = renew(folder.path());
    let mut world = World::new(Setup::default()).await;
    world.timings.tls_reload = Duration::from_millis(20);
    world.tls = Some(files.clone());
    world.start().await;
    assert_eq!(health(&world, &old).await.unwrap(), 200);
    // HTTP on the same port is refused, and so is a handshake that never ends; neither keeps others out.
    assert!(reqwest::get(world.url("/healthz")).await.is_err());
    let _silent = tokio::net::TcpStream::connect(world.app().listen_addr()).await.unwrap();
    // Half a change does not end the service.
    std::fs::write(&files.key, "no key").unwrap();
    assert_eq!(health(&world, &old).await.unwrap(), 200);
    let (_, new) = renew(folder.path());
    let renewed = async {
        while health(&world, &new).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), renewed).await.expect("the new certificate is taken up");
    assert!(health(&world, &old).await.is_err());
    world.finish().await;
}

#[tokio::test]
async fn a_certificate_that_cannot_be_used_is_told_by_its_setting() {
    let folder = tempfile::tempdir().unwrap();
    let (files, _) = renew(folder.path());
    let world = World::new(Setup::default()).await;
    let refused = async |files: TlsFiles| {
        let mut settings = world.settings();
        settings.tls = Some(files);
        let error = App::start(settings, world.clock.clone(), world.timings.clone()).await.unwrap_err();
        assert_eq!(error.exit_code(), 2);
        error.to_string()
    };
    let missing = TlsFiles { cert: folder.path().join("nothing.pem"), ..files.clone() };
    assert!(refused(missing).await.contains("TLS_CERT"));
    let swapped = TlsFiles { cert: files.key.clone(), key: files.cert.clone() };
    assert!(refused(swapped).await.contains("TLS_CERT"));
    let no_key = TlsFiles { key: files.cert.clone(), ..files.clone() };
    assert!(refused(no_key).await.contains("TLS_KEY"));
}
