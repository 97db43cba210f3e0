//! HTTPS without a reverse proxy: the certificate and its key, taken up anew when their files change.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{self, ServerConfig};

use crate::config::TlsFiles;

/// The listener's certificate.
#[derive(Debug)]
pub struct Tls {
    files: TlsFiles,
    now: Mutex<Loaded>,
}

struct Loaded {
    acceptor: TlsAcceptor,
    stamps: Stamps,
}

impl std::fmt::Debug for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loaded").field("stamps", &self.stamps).finish_non_exhaustive()
    }
}

/// The certificate or its key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CannotLoad {
    /// A file cannot be read, or holds no PEM of its kind.
    #[error("{variable} ({file}) cannot be read: {error}")]
    File {
        /// The setting that names it.
        variable: &'static str,
        /// The file.
        file: PathBuf,
        /// Why not.
        error: pem::Error,
    },
    /// The file of certificates holds none.
    #[error("TLS_CERT ({0}) holds no certificate: it must be a file in PEM format, with the whole chain")]
    Empty(PathBuf),
    /// The two do not fit each other, or are of a kind that is not supported.
    #[error("TLS_CERT and TLS_KEY cannot be used together: {0}")]
    Pair(#[from] rustls::Error),
}

impl Tls {
    /// Reads the files.
    ///
    /// # Errors
    /// [`CannotLoad`], in words for the operator.
    pub fn load(files: TlsFiles) -> Result<Self, CannotLoad> {
        // Before they are read: a change in between is noticed later.
        let stamps = Stamps::of(&files);
        let acceptor = acceptor(&files)?;
        Ok(Self { files, now: Mutex::new(Loaded { acceptor, stamps }) })
    }

    /// What new connections are taken with.
    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).acceptor.clone()
    }

    /// Takes the files up if they have changed. Where they cannot be used, as in the middle of a change, the old ones stay and
    /// they are tried again.
    pub(super) fn reload_if_changed(&self) {
        let stamps = Stamps::of(&self.files);
        if self.now.lock().unwrap_or_else(PoisonError::into_inner).stamps == stamps {
            return;
        }
        match acceptor(&self.files) {
            Ok(acceptor) => {
                *self.now.lock().unwrap_or_else(PoisonError::into_inner) = Loaded { acceptor, stamps };
                tracing::info!("the certificate was taken up anew");
            }
            Err(error) => tracing::warn!(%error, "the changed certificate cannot be used; the old one stays"),
        }
    }
}

/// When the files were last changed.
#[derive(Debug, PartialEq, Eq)]
struct Stamps([Option<(SystemTime, u64)>; 2]);

impl Stamps {
    fn of(files: &TlsFiles) -> Self {
        let stamp = |path: &Path| -> io::Result<_> {
            let found = std::fs::metadata(path)?;
            Ok((found.modified()?, found.len()))
        };
        Self([stamp(&files.cert).ok(), stamp(&files.key).ok()])
    }
}

fn acceptor(files: &TlsFiles) -> Result<TlsAcceptor, CannotLoad> {
    let certs = CertificateDer::pem_file_iter(&files.cert)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| CannotLoad::File { variable: "TLS_CERT", file: files.cert.clone(), error })?;
    if certs.is_empty() {
        return Err(CannotLoad::Empty(files.cert.clone()));
    }
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| CannotLoad::File {
        variable: "TLS_KEY",
        file: files.key.clone(),
        error,
    })?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(certs, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
