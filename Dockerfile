# The image of Lodestone: built in one stage, run in another that has no sources and no development dependencies.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && rm -rf seed/raw

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /lodestone
COPY package.json package-lock.json LICENSE NOTICE README.md ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /build/dist ./dist
COPY --from=build /build/schema ./schema
COPY --from=build /build/seed ./seed
COPY --from=build /build/examples ./examples
# The one folder that the server writes to.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
ENV HOST=0.0.0.0 PORT=4000 STORE=file:/data/lodestone.sqlite
EXPOSE 4000
# A store that is away must not end the server, so this asks whether the process lives. Ask /readyz before sending clients.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js", "serve"]
