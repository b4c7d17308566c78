# What reads the tables of a history: pandas, and the engine of Tableau.
install() { python pandas==3.1.1 pyarrow==26.0.1 tableauhyperapi==0.0.26963 pantab==5.3.0; }
run() { GREENLIGHT_PYTHON="$home/bin/python" tests GREENLIGHT_PYTHON test/export/docs.test.ts; }
