# Whether a verdict of Greenlight opens a door. input: { statement, model, plan, max_age }: the in-toto statement, its
# signature verified before; SHA-256 of the model and of the plan that are at the door; an age such as "168h".
package greenlight

default allow := false

allow if {
	count(deny) == 0
	of.model
	of.plan
	of.verdict
}

of.model := one("model")

of.plan := one("plan")

of.verdict := one("verdict.json")

# The one descriptor of a name; undefined where there is none, or more than one.
one(name) := found[0] if {
	found := [entry | some entry in input.statement.predicate.configuration; entry.name == name]
	count(found) == 1
}

judged_at := time.parse_rfc3339_ns(of.verdict.annotations.at)

deny contains "it is no in-toto statement v1" if {
	not input.statement._type == "https://in-toto.io/Statement/v1"
}

deny contains "it states something else than a test result" if {
	not input.statement.predicateType == "https://in-toto.io/attestation/test-result/v0.1"
}

deny contains "it is not about one subject" if {
	not count(input.statement.subject) == 1
}

deny contains "its subject is not the model that was judged" if {
	not input.statement.subject[0].digest.sha256 == of.model.digest.sha256
}

deny contains "it is about another model" if {
	not of.model.digest.sha256 == input.model
}

deny contains "it was judged by another plan" if {
	not of.plan.digest.sha256 == input.plan
}

deny contains "the verdict is not GREEN" if {
	not green
}

green if {
	input.statement.predicate.result == "PASSED"
	of.verdict.annotations.status == "GREEN"
	count(input.statement.predicate.passedTests) > 0
	count(input.statement.predicate.warnedTests) == 0
	count(input.statement.predicate.failedTests) == 0
}

deny contains "the verdict is too old" if {
	not time.now_ns() - judged_at <= time.parse_duration_ns(input.max_age)
}

deny contains "the verdict is of a time to come" if {
	not judged_at <= time.now_ns() + time.parse_duration_ns("5m")
}
