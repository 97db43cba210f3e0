# Votive as a small image: one binary, a user without rights, its database in /data.
FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked --bin votive

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin votive \
    && install -d -o votive -g votive -m 0700 /data
COPY --from=build /src/target/release/votive /usr/local/bin/votive
USER votive
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=sqlite:///data/votive.db LISTEN_ADDR=0.0.0.0:8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["votive", "healthcheck"]
ENTRYPOINT ["votive"]
