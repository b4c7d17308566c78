# Spark on this machine, over Spark Connect, and a parser of every dialect of SQL. DuckDB comes with the packages.
port=15042
install() {
  have java || debian openjdk-17-jre-headless
  python pyspark==4.1.4 sqlglot==30.30.0
}
run() {
  spark=$("$home/bin/python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
  work=$(mktemp -d)
  "$spark/bin/spark-submit" --master 'local[2]' --class org.apache.spark.sql.connect.service.SparkConnectServer \
    --conf spark.connect.grpc.binding.address=127.0.0.1 --conf spark.connect.grpc.binding.port=$port \
    --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 --conf spark.ui.enabled=false \
    --conf spark.sql.shuffle.partitions=2 --conf spark.sql.warehouse.dir="$work" spark-internal >"$work/log" 2>&1 &
  server=$!
  status=0
  GREENLIGHT_SPARK_REMOTE=sc://127.0.0.1:$port GREENLIGHT_SQLGLOT="$home/bin/python" \
    tests 'GREENLIGHT_S(PARK_REMOTE|QLGLOT) names no' test/engine || status=$?
  kill $server
  wait $server
  rm -rf "$work"
  return $status
}
