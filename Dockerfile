# One image for everything: the command names what a container does (start, worker …, migrate, replay …).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY db db
COPY src src
COPY workers workers
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    OUTCRY_DATA=/data \
    OUTCRY_HOST=0.0.0.0 \
    OUTCRY_PORT=8080
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# What the build does not carry: read from the package's folder at run time.
COPY db/migrations db/migrations
COPY src/catalog/products src/catalog/products
COPY src/classify/model src/classify/model
COPY src/cli/demo/scenario.yaml src/cli/demo/scenario.yaml
COPY src/web/client src/web/client
RUN install -d -o node -g node /data && ln -s /app/dist/src/cli/main.js /usr/local/bin/outcry && chmod +x dist/src/cli/main.js
USER node
VOLUME /data
EXPOSE 8080
# For whatever serves the dashboard; docker-compose.yml gives the workers a check of their own.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.OUTCRY_PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "/app/dist/src/cli/main.js"]
CMD ["start"]
