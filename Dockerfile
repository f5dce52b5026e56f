# For those who have Docker; nobody has run this file yet (see README).
FROM node:24-slim
WORKDIR /app
COPY . .
RUN npx --yes pnpm install --frozen-lockfile
ENV ATLAS_HOST=0.0.0.0 ATLAS_PORT=4000 ATLAS_HOME=/data
VOLUME /data
EXPOSE 4000
CMD ["node", "server/start/start.ts"]
