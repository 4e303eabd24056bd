# The action server, and the job that makes or migrates the case store's tables:
#   docker build -f deploy/actions.Dockerfile -t casepath-actions .
ARG PYTHON=python:3.11-slim
FROM ${PYTHON} AS packages
WORKDIR /srv/casepath
COPY actions/requirements.txt ./
# The locks hold a hash for each package. Compiled here: a container would compile
# two thousand modules at each start, and could not keep them.
RUN pip install --no-cache-dir "uv>=0.5" \
 && uv venv /opt/casepath \
 && uv pip sync --no-cache --compile-bytecode --require-hashes --python /opt/casepath requirements.txt

ARG PYTHON=python:3.11-slim
FROM ${PYTHON}
ENV PATH=/opt/casepath/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    CASEPATH_ENV=production \
    CASEPATH_ACTION_HOST=0.0.0.0 \
    HOME=/tmp
WORKDIR /srv/casepath
COPY --from=packages /opt/casepath /opt/casepath
COPY data/ data/
COPY actions/ actions/
RUN python -m compileall -q actions
USER 10001:10001
EXPOSE 5055
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:5055/health/live', timeout=2)"]
CMD ["python", "-m", "actions"]
