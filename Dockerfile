# Tapis in a container. Build: docker build -t tapis .   Run: see compose.yaml
FROM node:20-bookworm-slim AS build
WORKDIR /opt/tapis
COPY . .
# Installs by the lockfile, builds dist/, then leaves only what runs.
RUN node scripts/build.mjs && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /opt/tapis
ENV NODE_ENV=production TAPIS_HOST=0.0.0.0 TAPIS_DATA_DIR=/var/lib/tapis
COPY --from=build /opt/tapis/package.json /opt/tapis/LICENSE ./
COPY --from=build /opt/tapis/node_modules node_modules
COPY --from=build /opt/tapis/dist dist
COPY --from=build /opt/tapis/bin bin
COPY --from=build /opt/tapis/server/db/migrations server/db/migrations
COPY --from=build /opt/tapis/sample sample
# Workspaces are links in node_modules; nothing of them is read at run time.
RUN mkdir -p /var/lib/tapis && chown node:node /var/lib/tapis && ln -s /opt/tapis/bin/tapis.mjs /usr/local/bin/tapis
USER node
VOLUME /var/lib/tapis
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:8080/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["tapis", "serve"]
