# Float in a container: docs/container.md. The server's TypeScript runs as it is; only the app is built.

# Moves with every release of Debian and Node. A build that can be repeated names a digest: docs/container.md.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY safety/package.json safety/
COPY contract/package.json contract/
COPY backend/package.json backend/
# npm wants to see every workspace that the lock file names; only the packages of these three are installed.
COPY frontend/package.json frontend/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
RUN npm ci --omit=dev --workspace=safety --workspace=contract --workspace=backend

FROM ${NODE_IMAGE} AS app
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY safety/package.json safety/
COPY contract/package.json contract/
COPY backend/package.json backend/
COPY frontend/package.json frontend/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
RUN npm ci --include=dev
COPY safety safety/
COPY contract contract/
COPY frontend frontend/
COPY scripts scripts/
RUN node scripts/buildApp.mjs

FROM ${NODE_IMAGE}
RUN apt-get update \
  && apt-get install -y --no-install-recommends ffmpeg \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules node_modules/
COPY package.json ./
COPY safety safety/
RUN node --disable-warning=ExperimentalWarning safety/scripts/compilePhrases.ts
COPY contract contract/
COPY backend backend/
COPY --from=app /app/frontend/dist/web frontend/dist/web/
# A new volume takes over owner and mode.
RUN install -d -o node -g node -m 0700 /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 FLOAT_DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 8787
# The first start makes the music. A worker shows its health where its metrics are.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const { PORT, FLOAT_METRICS_PORT } = process.env; fetch(`http://127.0.0.1:${FLOAT_METRICS_PORT ?? PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "backend/src/entry/server.ts"]
