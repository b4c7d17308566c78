export const id = 841;
export const ids = [841];
export const modules = {

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseState: () => (/* binding */ parseState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/measure/sample-ratio.js
var sample_ratio = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/canary/digest.js
var digest = __webpack_require__(5856);
// EXTERNAL MODULE: ./build/src/canary/evidence.js
var evidence = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/src/canary/parse-state.js





// A refusal tells what is wrong in zod's own words, which zod/mini leaves out.
core/* config */.$W(en());
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(Number.MAX_SAFE_INTEGER));
const finite = schemas/* number */.aig();
const share = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const sha256 = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/));
const decision = schemas/* enum */.k5n(['PROMOTE', 'HOLD', 'ROLLBACK', 'INCONCLUSIVE']);
const side = schemas/* strictObject */.rej({ rows: count, sha256 });
const shape = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    rollout: schemas/* string */.YjP().check(api/* _maxLength */.Eb(100)),
    plan: schemas/* string */.YjP(),
    plan_sha256: sha256,
    versions: schemas/* strictObject */.rej({ baseline: schemas/* nullable */.mee(schemas/* string */.YjP()), canary: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    step: count,
    traffic: share,
    measures: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        canary: count,
        canary_bad: count,
        baseline: count,
        baseline_bad: count,
        step_canary: count,
        mantel_haenszel: schemas/* tuple */.PVZ([finite.check(api/* _gte */.qm(0)), finite.check(api/* _gte */.qm(0))]),
        psi: schemas/* array */.YOg(finite),
        log_e: schemas/* array */.YOg(finite),
    })),
    split: schemas/* strictObject */.rej({
        canary: count,
        baseline: count,
        expected: finite.check(api/* _gte */.qm(0)),
        log_e: schemas/* array */.YOg(finite).check(api/* _length */.YA(sample_ratio/* TILTS */.bc.length)),
    }),
    auroc: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        cases: count,
        weight: finite.check(api/* _gte */.qm(0)),
        difference: finite,
        variance: finite.check(api/* _gte */.qm(0)),
        result: schemas/* nullable */.mee(schemas/* enum */.k5n(['good enough', 'worse', 'not proven'])),
    })),
    ready: schemas/* boolean */.zMY(),
    ended: schemas/* nullable */.mee(schemas/* enum */.k5n(['PROMOTE', 'ROLLBACK', 'INCONCLUSIVE'])),
    approved: schemas/* nullable */.mee(schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), at: time })),
    batches: schemas/* array */.YOg(schemas/* strictObject */.rej({
        from: time,
        to: time,
        baseline: side,
        canary: side,
        at: time,
        share,
        decision,
        traffic: share,
        why: schemas/* string */.YjP(),
    }))
        .check(api/* _minLength */.m9(1)),
    answered: schemas/* boolean */.zMY(),
});
/** Reads the text of a state file strictly. `file` names it in messages. Throws a Refusal. */
function parseState(text, file, plan) {
    let written;
    try {
        written = JSON.parse(text);
    }
    catch {
        throw damaged(file, 'it is not JSON');
    }
    const state = field(written, 'state');
    const version = field(state, 'version');
    if (typeof version === 'number' && version > 1) {
        throw new refusal/* Refusal */.P_(`${file}: this state was written by a newer Greenlight (format ${version}, known is 1). Update Greenlight.`);
    }
    if (field(written, 'sha256') !== (0,digest/* digestOf */.o)(state))
        throw damaged(file, 'its digest does not match its content');
    const read = shape.safeParse(state);
    if (!read.success) {
        const { path, message } = read.error.issues[0];
        throw damaged(file, `${path.join('.') || 'state'}: ${message}`);
    }
    belongs(read.data, file, plan);
    return read.data;
}
function belongs(state, file, plan) {
    if (state.plan !== plan.name) {
        throw new refusal/* Refusal */.P_(`${file}: this state is of plan ${JSON.stringify(state.plan)}, not of ${JSON.stringify(plan.name)}. Name its own state file for each rollout.`);
    }
    if (state.plan_sha256 !== plan.source.sha256) {
        throw new refusal/* Refusal */.P_(`${file}: ${plan.source.file} was changed after this rollout began. The rules stay as they are while the evidence is ` +
            'looked at: restore the plan, or begin a new rollout with a new state file.');
    }
    const { measures, steps, strategy, auroc } = plan.rollout;
    const same = state.measures.length === measures.length &&
        measures.every(({ name, margin }, i) => {
            const one = state.measures[i];
            const grid = (0,evidence/* gridOf */.y_)(margin);
            return (one.name === name && one.log_e.length === grid.length && grid.every((psi, k) => one.psi[k] === psi));
        });
    const place = strategy === 'shadow' ? state.step === 0 : state.step < steps.length;
    if (!same || !place || (state.auroc === null) !== !auroc)
        throw damaged(file, 'it does not fit the plan it names');
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function damaged(file, why) {
    return new refusal/* Refusal */.P_(`${file}: the state file is damaged: ${why}. Restore it from a copy, or begin a new rollout with a new state file.`);
}


/***/ })

};
