# The Rasa server. Build from the project's root, after `make train`:
#   docker build -f deploy/rasa.Dockerfile -t casepath-rasa .
ARG PYTHON=python:3.10-slim
FROM ${PYTHON} AS packages
WORKDIR /srv/casepath
COPY requirements.txt ./
# The locks hold a hash for each package. Compiled here: a container would compile
# two thousand modules at each start, and could not keep them.
RUN pip install --no-cache-dir "uv>=0.5" \
 && uv venv /opt/casepath \
 && uv pip sync --no-cache --compile-bytecode --require-hashes --python /opt/casepath requirements.txt

ARG PYTHON=python:3.10-slim
FROM ${PYTHON}
ENV PATH=/opt/casepath/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    RASA_TELEMETRY_ENABLED=false \
    SQLALCHEMY_SILENCE_UBER_WARNING=1 \
    CASEPATH_ENV=production \
    HOME=/tmp
WORKDIR /srv/casepath
COPY --from=packages /opt/casepath /opt/casepath
COPY config.yml domain.yml endpoints.yml credentials.yml ./
COPY data/ data/
COPY bot/ bot/
RUN python -m compileall -q bot
COPY models/casepath.tar.gz models/
USER 10001:10001
EXPOSE 5005
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:5005/chat/health/live', timeout=2)"]
# The root file system may be read-only; /tmp has to be writable (Rasa unpacks the model there).
CMD ["python", "-m", "bot.launcher", "run", "--interface", "0.0.0.0", "--port", "5005", "--credentials", "credentials.yml", "--endpoints", "endpoints.yml", "--model", "models/casepath.tar.gz"]
