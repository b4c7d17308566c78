export const id=382;export const ids=[382];export const modules={4006:((t,e,n)=>{const s=n(8016);const o=n(4059);function picomatch(t,e,n=false){
!e||e.windows!==null&&e.windows!==void 0||(e={...e,windows:o.isWindows()});return s(t,e,n)}Object.assign(picomatch,s);t.exports=picomatch}),5595:(t=>{
const e="\\\\/";const n=`[^${e}]`;const s=0;const o="\\.";const r="\\+";const i="\\?";const u="\\/";const a="(?=.)";const c="[^/]";const l=`(?:${u}|$)`
;const p=`(?:^|${u})`;const h=`${o}{1,2}${l}`;const f=`(?!${o})`;const g=`(?!${p}${h})`;const d=`(?!${o}{0,1}${l})`;const y=`(?!${h})`;const R=`[^.${u}]`
;const b=`${c}*?`;const A="/";const _={DOT_LITERAL:o,PLUS_LITERAL:r,QMARK_LITERAL:i,SLASH_LITERAL:u,ONE_CHAR:a,QMARK:c,END_ANCHOR:l,DOTS_SLASH:h,NO_DOT:f,
NO_DOTS:g,NO_DOT_SLASH:d,NO_DOTS_SLASH:y,QMARK_NO_DOT:R,STAR:b,START_ANCHOR:p,SEP:A};const v={..._,SLASH_LITERAL:`[${e}]`,QMARK:n,STAR:`${n}*?`,
DOTS_SLASH:`${o}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${o})`,NO_DOTS:`(?!(?:^|[${e}])${o}{1,2}(?:[${e}]|$))`,NO_DOT_SLASH:`(?!${o}{0,1}(?:[${e}]|$))`,
NO_DOTS_SLASH:`(?!${o}{1,2}(?:[${e}]|$))`,QMARK_NO_DOT:`[^.${e}]`,START_ANCHOR:`(?:^|[${e}])`,END_ANCHOR:`(?:[${e}]|$)`,SEP:"\\"};const E={__proto__:null,
alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",
punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};t.exports={
DEFAULT_MAX_EXTGLOB_RECURSION:s,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:E,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**",
"**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,
CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,
CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,
CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,
CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",
open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},
"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===true?v:_}}}),8265:((t,e,n)=>{const s=n(5595);const o=n(4059)
;const{MAX_LENGTH:r,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_BACKREF:a,REPLACEMENTS:c}=s;const expandRange=(t,e)=>{
if(typeof e.expandRange==="function")return e.expandRange(...t,e);t.sort();const n=`[${t.join("-")}]`;try{new RegExp(n)}catch(e){
return t.map(t=>o.escapeRegex(t)).join("..")}return n};const syntaxError=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`
;const splitTopLevel=t=>{const e=[];let n=0;let s=0;let o=0;let r="";let i=false;for(const u of t){if(i===true){r+=u;i=false;continue}if(u==="\\"){r+=u;i=true
;continue}if(u==='"'){o=o===1?0:1;r+=u;continue}
if(o===0)if(u==="[")n++;else if(u==="]"&&n>0)n--;else if(n===0)if(u==="(")s++;else if(u===")"&&s>0)s--;else if(u==="|"&&s===0){e.push(r);r="";continue}r+=u}
e.push(r);return e};const isPlainBranch=t=>{let e=false;for(const n of t){if(e===true){e=false;continue}if(n==="\\"){e=true;continue}
if(/[?*+@!()[\]{}]/.test(n))return false}return true};const normalizeSimpleBranch=t=>{let e=t.trim();let n=true;while(n===true){n=false
;if(/^@\([^\\()[\]{}|]+\)$/.test(e)){e=e.slice(2,-1);n=true}}if(!isPlainBranch(e))return;return e.replace(/\\(.)/g,"$1")}
;const hasRepeatedCharPrefixOverlap=t=>{const e=t.map(normalizeSimpleBranch).filter(Boolean);for(let t=0;t<e.length;t++)for(let n=t+1;n<e.length;n++){
const s=e[t];const o=e[n];const r=s[0];if(!r||s!==r.repeat(s.length)||o!==r.repeat(o.length))continue;if(s===o||s.startsWith(o)||o.startsWith(s))return true}
return false};const parseRepeatedExtglob=(t,e=true)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="(")return;let n=0;let s=0;let o=0;let r=false
;for(let i=1;i<t.length;i++){const u=t[i];if(r===true){r=false;continue}if(u==="\\"){r=true;continue}if(u==='"'){o=o===1?0:1;continue}if(o===1)continue
;if(u==="["){n++;continue}if(u==="]"&&n>0){n--;continue}if(n>0)continue;if(u==="("){s++;continue}if(u===")"){s--;if(s===0){if(e===true&&i!==t.length-1)return
;return{type:t[0],body:t.slice(2,i),end:i}}}}};const buildCharClassStar=t=>{const e=t.length===1?o.escapeRegex(t[0]):`[${t.map(t=>o.escapeRegex(t)).join("")}]`
;return`${e}*`};const getStarExtglobSequenceChars=t=>{let e=0;const n=[];while(e<t.length){const s=parseRepeatedExtglob(t.slice(e),false)
;if(!s||s.type!=="*")return;const o=splitTopLevel(s.body).map(t=>t.trim());if(o.length!==1)return;const r=normalizeSimpleBranch(o[0]);if(!r||r.length!==1)return
;n.push(r);e+=s.end+1}if(n.length<1)return;return n};const repeatedExtglobRecursion=t=>{let e=0;let n=t.trim();let s=parseRepeatedExtglob(n);while(s){e++
;n=s.body.trim();s=parseRepeatedExtglob(n)}return e};const analyzeRepeatedExtglob=(t,e)=>{if(e.maxExtglobRecursion===false)return{risky:false}
;const n=typeof e.maxExtglobRecursion==="number"?e.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION;const o=splitTopLevel(t).map(t=>t.trim())
;if(o.length>1&&(o.some(t=>t==="")||o.some(t=>/^[*?]+$/.test(t))||hasRepeatedCharPrefixOverlap(o)))return{risky:true};const r=[];let i=false;let u=true
;for(const t of o){const e=getStarExtglobSequenceChars(t);if(e){i=true;r.push(...e);continue}const s=normalizeSimpleBranch(t);if(s&&s.length===1){r.push(s)
;continue}u=false;if(repeatedExtglobRecursion(t)>n)return{risky:true}}if(i)return u?{risky:true,safeOutput:buildCharClassStar([...new Set(r)])}:{risky:true}
;return{risky:false}};const parse=(t,e)=>{if(typeof t!=="string")throw new TypeError("Expected a string");t=c[t]||t;const n={...e}
;const l=typeof n.maxLength==="number"?Math.min(r,n.maxLength):r;let p=t.length
;if(p>l)throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${l}`);const h={type:"bos",value:"",output:n.prepend||""};const f=[h]
;const g=n.capture?"":"?:";const d=s.globChars(n.windows);const y=s.extglobChars(d)
;const{DOT_LITERAL:R,PLUS_LITERAL:b,SLASH_LITERAL:A,ONE_CHAR:_,DOTS_SLASH:v,NO_DOT:E,NO_DOT_SLASH:S,NO_DOTS_SLASH:x,QMARK:$,QMARK_NO_DOT:m,STAR:C,START_ANCHOR:w}=d
;const globstar=t=>`(${g}(?:(?!${w}${t.dot?v:R}).)*?)`;const k=n.dot?"":E;const P=n.dot?$:m;let H=n.bash===true?globstar(n):C;n.capture&&(H=`(${H})`)
;typeof n.noext==="boolean"&&(n.noextglob=n.noext);const O={input:t,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,
negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:f};t=o.removePrefix(t,O);p=t.length;const L=[];const T=[];const D=[];let N=h;let I
;const eos=()=>O.index===p-1;const B=O.peek=(e=1)=>t[O.index+e];const F=O.advance=()=>t[++O.index]||"";const remaining=()=>t.slice(O.index+1)
;const consume=(t="",e=0)=>{O.consumed+=t;O.index+=e};const append=t=>{O.output+=t.output!=null?t.output:t.value;consume(t.value)};const negate=()=>{let t=1
;while(B()==="!"&&(B(2)!=="("||B(3)==="?")){F();O.start++;t++}if(t%2===0)return false;O.negated=true;O.start++;return true};const increment=t=>{O[t]++;D.push(t)
};const decrement=t=>{O[t]--;D.pop()};const push=t=>{if(N.type==="globstar"){const e=O.braces>0&&(t.type==="comma"||t.type==="brace")
;const n=t.extglob===true||L.length&&(t.type==="pipe"||t.type==="paren");if(t.type!=="slash"&&t.type!=="paren"&&!e&&!n){
O.output=O.output.slice(0,-N.output.length);N.type="star";N.value="*";N.output=H;O.output+=N.output}}L.length&&t.type!=="paren"&&(L[L.length-1].inner+=t.value)
;(t.value||t.output)&&append(t);if(N&&N.type==="text"&&t.type==="text"){N.output=(N.output||N.value)+t.value;N.value+=t.value;return}t.prev=N;f.push(t);N=t}
;const extglobOpen=(t,e)=>{const s={...y[e],conditions:1,inner:""};s.prev=N;s.parens=O.parens;s.output=O.output;s.startIndex=O.index;s.tokensIndex=f.length
;const o=(n.capture?"(":"")+s.open;increment("parens");push({type:t,value:e,output:O.output?"":_});push({type:"paren",extglob:true,value:F(),output:o})
;L.push(s)};const extglobClose=s=>{const r=t.slice(s.startIndex,O.index+1);const i=t.slice(s.startIndex+2,O.index);const u=analyzeRepeatedExtglob(i,n)
;if((s.type==="plus"||s.type==="star")&&u.risky){const t=u.safeOutput?(s.output?"":_)+(n.capture?`(${u.safeOutput})`:u.safeOutput):void 0
;const e=f[s.tokensIndex];e.type="text";e.value=r;e.output=t||o.escapeRegex(r);for(let t=s.tokensIndex+1;t<f.length;t++){f[t].value="";f[t].output=""
;delete f[t].suffix}O.output=s.output+e.output;O.backtrack=true;push({type:"paren",extglob:true,value:I,output:""});decrement("parens");return}
let a=s.close+(n.capture?")":"");let c;if(s.type==="negate"){let t=H;s.inner&&s.inner.length>1&&s.inner.includes("/")&&(t=globstar(n))
;(t!==H||eos()||/^\)+$/.test(remaining()))&&(a=s.close=`)$))${t}`);if(s.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...e,
fastpaths:false}).output;a=s.close=`)${n})${t})`}s.prev.type==="bos"&&(O.negatedExtglob=true)}push({type:"paren",extglob:true,value:I,output:a})
;decrement("parens")};if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(t)){let s=false;let r=t.replace(a,(t,e,n,o,r,i)=>{if(o==="\\"){s=true;return t}
if(o==="?"){if(e)return e+o+(r?$.repeat(r.length):"");if(i===0)return P+(r?$.repeat(r.length):"");return $.repeat(n.length)}if(o===".")return R.repeat(n.length)
;if(o==="*"){if(e)return e+o+(r?H:"");return H}return e?t:`\\${t}`})
;s===true&&(r=n.unescape===true?r.replace(/\\/g,""):r.replace(/\\+/g,t=>t.length%2===0?"\\\\":t?"\\":""));if(r===t&&n.contains===true){O.output=t;return O}
O.output=o.wrapOutput(r,O,e);return O}while(!eos()){I=F();if(I==="\0")continue;if(I==="\\"){const t=B();if(t==="/"&&n.bash!==true)continue
;if(t==="."||t===";")continue;if(!t){I+="\\";push({type:"text",value:I});continue}const e=/^\\+/.exec(remaining());let s=0;if(e&&e[0].length>2){s=e[0].length
;O.index+=s;s%2!==0&&(I+="\\")}n.unescape===true?I=F():I+=F();if(O.brackets===0){push({type:"text",value:I});continue}}
if(O.brackets>0&&(I!=="]"||N.value==="["||N.value==="[^")){if(n.posix!==false&&I===":"){const t=N.value.slice(1);if(t.includes("[")){N.posix=true
;if(t.includes(":")){const t=N.value.lastIndexOf("[");const e=N.value.slice(0,t);const n=N.value.slice(t+2);const s=i[n];if(s){N.value=e+s;O.backtrack=true;F()
;h.output||f.indexOf(N)!==1||(h.output=_);continue}}}}(I==="["&&B()!==":"||I==="-"&&B()==="]")&&(I=`\\${I}`)
;I!=="]"||N.value!=="["&&N.value!=="[^"||(I=`\\${I}`);n.posix===true&&I==="!"&&N.value==="["&&(I="^");N.value+=I;append({value:I});continue}
if(O.quotes===1&&I!=='"'){I=o.escapeRegex(I);N.value+=I;append({value:I});continue}if(I==='"'){O.quotes=O.quotes===1?0:1;n.keepQuotes===true&&push({type:"text",
value:I});continue}if(I==="("){increment("parens");push({type:"paren",value:I});continue}if(I===")"){
if(O.parens===0&&n.strictBrackets===true)throw new SyntaxError(syntaxError("opening","("));const t=L[L.length-1];if(t&&O.parens===t.parens+1){
extglobClose(L.pop());continue}push({type:"paren",value:I,output:O.parens?")":"\\)"});decrement("parens");continue}if(I==="["){
if(n.nobracket!==true&&remaining().includes("]"))increment("brackets");else{
if(n.nobracket!==true&&n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"));I=`\\${I}`}push({type:"bracket",value:I});continue}if(I==="]"){
if(n.nobracket===true||N&&N.type==="bracket"&&N.value.length===1){push({type:"text",value:I,output:`\\${I}`});continue}if(O.brackets===0){
if(n.strictBrackets===true)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:I,output:`\\${I}`});continue}decrement("brackets")
;const t=N.value.slice(1);N.posix===true||t[0]!=="^"||t.includes("/")||(I=`/${I}`);N.value+=I;append({value:I})
;if(n.literalBrackets===false||o.hasRegexChars(t))continue;const e=o.escapeRegex(N.value);O.output=O.output.slice(0,-N.value.length)
;if(n.literalBrackets===true){O.output+=e;N.value=e;continue}N.value=`(${g}${e}|${N.value})`;O.output+=N.value;continue}if(I==="{"&&n.nobrace!==true){
increment("braces");const t={type:"brace",value:I,output:"(",outputIndex:O.output.length,tokensIndex:O.tokens.length};T.push(t);push(t);continue}if(I==="}"){
const t=T[T.length-1];if(n.nobrace===true||!t){push({type:"text",value:I,output:I});continue}let e=")";if(t.dots===true){const t=f.slice();const s=[]
;for(let e=t.length-1;e>=0;e--){f.pop();if(t[e].type==="brace")break;t[e].type!=="dots"&&s.unshift(t[e].value)}e=expandRange(s,n);O.backtrack=true}
if(t.comma!==true&&t.dots!==true){const n=O.output.slice(0,t.outputIndex);const s=O.tokens.slice(t.tokensIndex);t.value=t.output="\\{";I=e="\\}";O.output=n
;for(const t of s)O.output+=t.output||t.value}push({type:"brace",value:I,output:e});decrement("braces");T.pop();continue}if(I==="|"){
L.length>0&&L[L.length-1].conditions++;push({type:"text",value:I});continue}if(I===","){let t=I;const e=T[T.length-1];if(e&&D[D.length-1]==="braces"){
e.comma=true;t="|"}push({type:"comma",value:I,output:t});continue}if(I==="/"){if(N.type==="dot"&&O.index===O.start+1){O.start=O.index+1;O.consumed=""
;O.output="";f.pop();N=h;continue}push({type:"slash",value:I,output:A});continue}if(I==="."){if(O.braces>0&&N.type==="dot"){N.value==="."&&(N.output=R)
;const t=T[T.length-1];N.type="dots";N.output+=I;N.value+=I;t.dots=true;continue}if(O.braces+O.parens===0&&N.type!=="bos"&&N.type!=="slash"){push({type:"text",
value:I,output:R});continue}push({type:"dot",value:I,output:R});continue}if(I==="?"){const t=N&&N.value==="(";if(!t&&n.noextglob!==true&&B()==="("&&B(2)!=="?"){
extglobOpen("qmark",I);continue}if(N&&N.type==="paren"){const t=B();let e=I
;(N.value==="("&&!/[!=<:]/.test(t)||t==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(e=`\\${I}`);push({type:"text",value:I,output:e});continue}
if(n.dot!==true&&(N.type==="slash"||N.type==="bos")){push({type:"qmark",value:I,output:m});continue}push({type:"qmark",value:I,output:$});continue}if(I==="!"){
if(n.noextglob!==true&&B()==="("&&(B(2)!=="?"||!/[!=<:]/.test(B(3)))){extglobOpen("negate",I);continue}if(n.nonegate!==true&&O.index===0){negate();continue}}
if(I==="+"){if(n.noextglob!==true&&B()==="("&&B(2)!=="?"){extglobOpen("plus",I);continue}if(N&&N.value==="("||n.regex===false){push({type:"plus",value:I,
output:b});continue}if(N&&(N.type==="bracket"||N.type==="paren"||N.type==="brace")||O.parens>0){push({type:"plus",value:I});continue}push({type:"plus",value:b})
;continue}if(I==="@"){if(n.noextglob!==true&&B()==="("&&B(2)!=="?"){push({type:"at",extglob:true,value:I,output:""});continue}push({type:"text",value:I})
;continue}if(I!=="*"){I!=="$"&&I!=="^"||(I=`\\${I}`);const t=u.exec(remaining());if(t){I+=t[0];O.index+=t[0].length}push({type:"text",value:I});continue}
if(N&&(N.type==="globstar"||N.star===true)){N.type="star";N.star=true;N.value+=I;N.output=H;O.backtrack=true;O.globstar=true;consume(I);continue}
let e=remaining();if(n.noextglob!==true&&/^\([^?]/.test(e)){extglobOpen("star",I);continue}if(N.type==="star"){if(n.noglobstar===true){consume(I);continue}
const s=N.prev;const o=s.prev;const r=s.type==="slash"||s.type==="bos";const i=o&&(o.type==="star"||o.type==="globstar")
;if(n.bash===true&&(!r||e[0]&&e[0]!=="/")){push({type:"star",value:I,output:""});continue}const u=O.braces>0&&(s.type==="comma"||s.type==="brace")
;const a=L.length&&(s.type==="pipe"||s.type==="paren");if(!r&&s.type!=="paren"&&!u&&!a){push({type:"star",value:I,output:""});continue}
while(e.slice(0,3)==="/**"){const n=t[O.index+4];if(n&&n!=="/")break;e=e.slice(3);consume("/**",3)}
const c=eos()||O.parens>0&&e===")".repeat(O.parens)&&!L.some(t=>t.type==="negate");if(s.type==="bos"&&eos()){N.type="globstar";N.value+=I;N.output=globstar(n)
;O.output=N.output;O.globstar=true;consume(I);continue}if(s.type==="slash"&&s.prev.type!=="bos"&&!i&&c){O.output=O.output.slice(0,-(s.output+N.output).length)
;s.output=`(?:${s.output}`;N.type="globstar";N.output=globstar(n)+(n.strictSlashes?")":"|$)");N.value+=I;O.globstar=true;O.output+=s.output+N.output;consume(I)
;continue}if(s.type==="slash"&&s.prev.type!=="bos"&&e[0]==="/"){const t=e[1]!==void 0?"|$":"";O.output=O.output.slice(0,-(s.output+N.output).length)
;s.output=`(?:${s.output}`;N.type="globstar";N.output=`${globstar(n)}${A}|${A}${t})`;N.value+=I;O.output+=s.output+N.output;O.globstar=true;consume(I+F())
;push({type:"slash",value:"/",output:""});continue}if(s.type==="bos"&&e[0]==="/"){N.type="globstar";N.value+=I;N.output=`(?:^|${A}|${globstar(n)}${A})`
;O.output=N.output;O.globstar=true;consume(I+F());push({type:"slash",value:"/",output:""});continue}O.output=O.output.slice(0,-N.output.length)
;N.type="globstar";N.output=globstar(n);N.value+=I;O.output+=N.output;O.globstar=true;consume(I);continue}const s={type:"star",value:I,output:H}
;if(n.bash===true){s.output=".*?";N.type!=="bos"&&N.type!=="slash"||(s.output=k+s.output);push(s);continue}
if(N&&(N.type==="bracket"||N.type==="paren")&&n.regex===true){s.output=I;push(s);continue}if(O.index===O.start||N.type==="slash"||N.type==="dot"){
if(N.type==="dot"){O.output+=S;N.output+=S}else if(n.dot===true){O.output+=x;N.output+=x}else{O.output+=k;N.output+=k}if(B()!=="*"){O.output+=_;N.output+=_}}
push(s)}while(O.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"));O.output=o.escapeLast(O.output,"[")
;decrement("brackets")}while(O.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"));O.output=o.escapeLast(O.output,"(")
;decrement("parens")}while(O.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"));O.output=o.escapeLast(O.output,"{")
;decrement("braces")}n.strictSlashes===true||N.type!=="star"&&N.type!=="bracket"||push({type:"maybe_slash",value:"",output:`${A}?`});if(O.backtrack===true){
O.output="";for(const t of O.tokens){O.output+=t.output!=null?t.output:t.value;t.suffix&&(O.output+=t.suffix)}}return O};parse.fastpaths=(t,e)=>{const n={...e}
;const i=typeof n.maxLength==="number"?Math.min(r,n.maxLength):r;const u=t.length
;if(u>i)throw new SyntaxError(`Input length: ${u}, exceeds maximum allowed length: ${i}`);t=c[t]||t
;const{DOT_LITERAL:a,SLASH_LITERAL:l,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:f,NO_DOTS:g,NO_DOTS_SLASH:d,STAR:y,START_ANCHOR:R}=s.globChars(n.windows);const b=n.dot?g:f
;const A=n.dot?d:f;const _=n.capture?"":"?:";const v={negated:false,prefix:""};let E=n.bash===true?".*?":y;n.capture&&(E=`(${E})`);const globstar=t=>{
if(t.noglobstar===true)return E;return`(${_}(?:(?!${R}${t.dot?h:a}).)*?)`};const create=t=>{switch(t){case"*":return`${b}${p}${E}`;case".*":return`${a}${p}${E}`
;case"*.*":return`${b}${E}${a}${p}${E}`;case"*/*":return`${b}${E}${l}${p}${A}${E}`;case"**":return b+globstar(n);case"**/*":
return`(?:${b}${globstar(n)}${l})?${A}${p}${E}`;case"**/*.*":return`(?:${b}${globstar(n)}${l})?${A}${E}${a}${p}${E}`;case"**/.*":
return`(?:${b}${globstar(n)}${l})?${a}${p}${E}`;default:{const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;const n=create(e[1]);if(!n)return;return n+a+e[2]}}}
;const S=o.removePrefix(t,v);let x=create(S);x&&n.strictSlashes!==true&&(x+=`${l}?`);return x};t.exports=parse}),8016:((t,e,n)=>{const s=n(1781);const o=n(8265)
;const r=n(4059);const i=n(5595);const isObject=t=>t&&typeof t==="object"&&!Array.isArray(t);const picomatch=(t,e,n=false)=>{if(Array.isArray(t)){
const s=t.map(t=>picomatch(t,e,n));const arrayMatcher=t=>{for(const e of s){const n=e(t);if(n)return n}return false};return arrayMatcher}
const s=isObject(t)&&t.tokens&&t.input;if(t===""||typeof t!=="string"&&!s)throw new TypeError("Expected pattern to be a non-empty string");const o=e||{}
;const r=o.windows;const i=s?picomatch.compileRe(t,e):picomatch.makeRe(t,e,false,true);const u=i.state;delete i.state;let isIgnored=()=>false;if(o.ignore){
const t={...e,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(o.ignore,t,n)}const matcher=(n,s=false)=>{
const{isMatch:a,match:c,output:l}=picomatch.test(n,i,e,{glob:t,posix:r});const p={glob:t,state:u,regex:i,posix:r,input:n,output:l,match:c,isMatch:a}
;typeof o.onResult==="function"&&o.onResult(p);if(a===false){p.isMatch=false;return!!s&&p}if(isIgnored(n)){typeof o.onIgnore==="function"&&o.onIgnore(p)
;p.isMatch=false;return!!s&&p}typeof o.onMatch==="function"&&o.onMatch(p);return!s||p};n&&(matcher.state=u);return matcher}
;picomatch.test=(t,e,n,{glob:s,posix:o}={})=>{if(typeof t!=="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:false,
output:""};const i=n||{};const u=i.format||(o?r.toPosixSlashes:null);let a=t===s;let c=a&&u?u(t):t;if(a===false){c=u?u(t):t;a=c===s}
a!==false&&i.capture!==true||(a=i.matchBase===true||i.basename===true?picomatch.matchBase(t,e,n,o):e.exec(c));return{isMatch:Boolean(a),match:a,output:c}}
;picomatch.matchBase=(t,e,n,s=n&&n.windows)=>{const o=e instanceof RegExp?e:picomatch.makeRe(e,n);return o.test(r.basename(t,{windows:s}))}
;picomatch.isMatch=(t,e,n)=>picomatch(e,n)(t);picomatch.parse=(t,e)=>{if(Array.isArray(t))return t.map(t=>picomatch.parse(t,e));return o(t,{...e,fastpaths:false
})};picomatch.scan=(t,e)=>s(t,e);picomatch.compileRe=(t,e,n=false,s=false)=>{if(n===true)return t.output;const o=e||{};const r=o.contains?"":"^"
;const i=o.contains?"":"$";let u=`${r}(?:${t.output})${i}`;t&&t.negated===true&&(u=`^(?!${u}).*$`);const a=picomatch.toRegex(u,e);s===true&&(a.state=t);return a
};picomatch.makeRe=(t,e={},n=false,s=false)=>{if(!t||typeof t!=="string")throw new TypeError("Expected a non-empty string");let r={negated:false,fastpaths:true}
;e.fastpaths===false||t[0]!=="."&&t[0]!=="*"||(r.output=o.fastpaths(t,e));r.output||(r=o(t,e));return picomatch.compileRe(r,e,n,s)};picomatch.toRegex=(t,e)=>{
try{const n=e||{};return new RegExp(t,n.flags||(n.nocase?"i":""))}catch(t){if(e&&e.debug===true)throw t;return/$^/}};picomatch.constants=i;t.exports=picomatch}),
1781:((t,e,n)=>{const s=n(4059)
;const{CHAR_ASTERISK:o,CHAR_AT:r,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:u,CHAR_DOT:a,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:p,CHAR_LEFT_PARENTHESES:h,CHAR_LEFT_SQUARE_BRACKET:f,CHAR_PLUS:g,CHAR_QUESTION_MARK:d,CHAR_RIGHT_CURLY_BRACE:y,CHAR_RIGHT_PARENTHESES:R,CHAR_RIGHT_SQUARE_BRACKET:b}=n(5595)
;const isPathSeparator=t=>t===l||t===i;const depth=t=>{t.isPrefix!==true&&(t.depth=t.isGlobstar?1/0:1)};const scan=(t,e)=>{const n=e||{};const A=t.length-1
;const _=n.parts===true||n.tokens===true||n.scanToEnd===true;const v=[];const E=[];const S=[];let x=t;let $=-1;let m=0;let C=0;let w=false;let k=false
;let P=false;let H=false;let O=false;let L=false;let T=false;let D=false;let N=false;let I=false;let B=0;let F;let M;let G={value:"",depth:0,isGlob:false}
;const eos=()=>$>=A;const peek=()=>x.charCodeAt($+1);const advance=()=>{F=M;return x.charCodeAt(++$)};while($<A){M=advance();let t;if(M===i){
T=G.backslashes=true;M=advance();M===p&&(L=true);continue}if(L===true||M===p){B++;while(eos()!==true&&(M=advance())){if(M===i){T=G.backslashes=true;advance()
;continue}if(M===p){B++;continue}if(L!==true&&M===a&&(M=advance())===a){w=G.isBrace=true;P=G.isGlob=true;I=true;if(_===true)continue;break}if(L!==true&&M===u){
w=G.isBrace=true;P=G.isGlob=true;I=true;if(_===true)continue;break}if(M===y){B--;if(B===0){L=false;w=G.isBrace=true;I=true;break}}}if(_===true)continue;break}
if(M===l){v.push($);E.push(G);G={value:"",depth:0,isGlob:false};if(I===true)continue;if(F===a&&$===m+1){m+=2;continue}C=$+1;continue}if(n.noext!==true){
const t=M===g||M===r||M===o||M===d||M===c;if(t===true&&peek()===h){P=G.isGlob=true;H=G.isExtglob=true;I=true;M===c&&$===m&&(N=true);if(_===true){let t=0
;while(eos()!==true&&(M=advance())){if(M===i){T=G.backslashes=true;advance();continue}if(M===h){t++;continue}if(M===R&&--t===0){I=true;break}}continue}break}}
if(M===o){F===o&&(O=G.isGlobstar=true);P=G.isGlob=true;I=true;if(_===true)continue;break}if(M===d){P=G.isGlob=true;I=true;if(_===true)continue;break}if(M===f){
while(eos()!==true&&(t=advance())){if(t===i){T=G.backslashes=true;advance();continue}if(t===b){k=G.isBracket=true;P=G.isGlob=true;I=true;break}}
if(_===true)continue;break}if(n.nonegate!==true&&M===c&&$===m){D=G.negated=true;m++;continue}if(n.noparen!==true&&M===h){P=G.isGlob=true;if(_===true){let t=1
;while(eos()!==true&&(M=advance())){if(M===i){T=G.backslashes=true;advance();continue}if(M===h){t++;continue}if(M===R&&--t===0){I=true;break}}continue}break}
if(P===true){I=true;if(_===true)continue;break}}if(n.noext===true){H=false;P=false}let U=x;let W="";let K="";if(m>0){W=x.slice(0,m);x=x.slice(m);C-=m}
if(U&&P===true&&C>0){U=x.slice(0,C);K=x.slice(C)}else if(P===true){U="";K=x}else U=x
;U&&U!==""&&U!=="/"&&U!==x&&isPathSeparator(U.charCodeAt(U.length-1))&&(U=U.slice(0,-1));if(n.unescape===true){K&&(K=s.removeBackslashes(K))
;U&&T===true&&(U=s.removeBackslashes(U))}const j={prefix:W,input:t,start:m,base:U,glob:K,isBrace:w,isBracket:k,isGlob:P,isExtglob:H,isGlobstar:O,negated:D,
negatedExtglob:N};if(n.tokens===true){j.maxDepth=0;isPathSeparator(M)||E.push(G);j.tokens=E}if(n.parts===true||n.tokens===true){let e
;for(let s=0;s<v.length;s++){const o=e!==void 0?e+1:m;const r=v[s];const i=t.slice(o,r);if(n.tokens){if(s===0&&m!==0){E[s].isPrefix=true;E[s].value=W
}else E[s].value=i;depth(E[s]);j.maxDepth+=E[s].depth}if(r>=m){S.push(i);e=r}}const s=e!==void 0?e+1:m;const o=t.slice(s);S.push(o)
;if(n.tokens&&e&&e+1<t.length){E[E.length-1].value=o;depth(E[E.length-1]);j.maxDepth+=E[E.length-1].depth}j.slashes=v;j.parts=S}return j};t.exports=scan}),
4059:((t,e,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:o,REGEX_SPECIAL_CHARS:r,REGEX_SPECIAL_CHARS_GLOBAL:i}=n(5595)
;e.isObject=t=>t!==null&&typeof t==="object"&&!Array.isArray(t);e.hasRegexChars=t=>r.test(t);e.isRegexChar=t=>t.length===1&&e.hasRegexChars(t)
;e.escapeRegex=t=>t.replace(i,"\\$1");e.toPosixSlashes=t=>t.replace(s,"/");e.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){
const t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}if(typeof process!=="undefined"&&process.platform)return process.platform==="win32"
;return false};e.removeBackslashes=t=>t.replace(o,t=>t==="\\"?"":t);e.escapeLast=(t,n,s)=>{const o=t.lastIndexOf(n,s);if(o===-1)return t
;if(t[o-1]==="\\")return e.escapeLast(t,n,o-1);return`${t.slice(0,o)}\\${t.slice(o)}`};e.removePrefix=(t,e={})=>{let n=t;if(n.startsWith("./")){n=n.slice(2)
;e.prefix="./"}return n};e.wrapOutput=(t,e={},n={})=>{const s=n.contains?"":"^";const o=n.contains?"":"$";let r=`${s}(?:${t})${o}`
;e.negated===true&&(r=`(?:^(?!${r}).*$)`);return r};e.basename=(t,{windows:e}={})=>{const n=t.split(e?/[\\/]/:"/");const s=n[n.length-1]
;if(s==="")return n[n.length-2];return s}}),3382:((t,e,n)=>{n.d(e,{glob:()=>glob});var s=n(9896);var o=n.t(s,2);var r=n(4547);var i=n(4635);var u=n(3339)
;var a=(0,u.createRequire)(import.meta.url);function cleanPath(t){let e=(0,r.normalize)(t);e.length>1&&e[e.length-1]===r.sep&&(e=e.substring(0,e.length-1))
;return e}const c=/[\\/]/g;function convertSlashes(t,e){return t.replace(c,e)}const l=/^[a-z]:[\\/]$/i;function isRootDirectory(t){return t==="/"||l.test(t)}
function normalizePath(t,e){const{resolvePaths:n,normalizePath:s,pathSeparator:o}=e;const i=process.platform==="win32"&&t.includes("/")||t.startsWith(".")
;n&&(t=(0,r.resolve)(t));(s||i)&&(t=cleanPath(t));if(t===".")return"";const u=t[t.length-1]!==o;return convertSlashes(u?t+o:t,o)}
function joinPathWithBasePath(t,e){return e+t}function joinPathWithRelativePath(t,e){return function(n,s){const o=s.startsWith(t)
;return o?s.slice(t.length)+n:convertSlashes((0,r.relative)(t,s),e.pathSeparator)+e.pathSeparator+n}}function joinPath(t){return t}
function joinDirectoryPath(t,e,n){return e+t+n}function build$7(t,e){const{relativePaths:n,includeBasePath:s}=e
;return n&&t?joinPathWithRelativePath(t,e):s?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(t){return function(e,n){
n.push(e.substring(t.length)||".")}}function pushDirectoryFilterWithRelativePath(t){return function(e,n,s){const o=e.substring(t.length)||"."
;s.every(t=>t(o,true))&&n.push(o)}}const pushDirectory=(t,e)=>{e.push(t||".")};const pushDirectoryFilter=(t,e,n)=>{const s=t||"."
;n.every(t=>t(s,true))&&e.push(s)};const empty$2=()=>{};function build$6(t,e){const{includeDirs:n,filters:s,relativePaths:o}=e;if(!n)return empty$2
;if(o)return s&&s.length?pushDirectoryFilterWithRelativePath(t):pushDirectoryWithRelativePath(t);return s&&s.length?pushDirectoryFilter:pushDirectory}
const pushFileFilterAndCount=(t,e,n,s)=>{s.every(e=>e(t,false))&&n.files++};const pushFileFilter=(t,e,n,s)=>{s.every(e=>e(t,false))&&e.push(t)}
;const pushFileCount=(t,e,n,s)=>{n.files++};const pushFile=(t,e)=>{e.push(t)};const empty$1=()=>{};function build$5(t){
const{excludeFiles:e,filters:n,onlyCounts:s}=t;if(e)return empty$1;return n&&n.length?s?pushFileFilterAndCount:pushFileFilter:s?pushFileCount:pushFile}
const getArray=t=>t;const getArrayGroup=()=>[""].slice(0,0);function build$4(t){return t.group?getArrayGroup:getArray}const groupFiles=(t,e,n)=>{t.push({
directory:e,files:n,dir:e})};const empty=()=>{};function build$3(t){return t.group?groupFiles:empty}const resolveSymlinksAsync=function(t,e,n){
const{queue:s,fs:o,options:{suppressErrors:r}}=e;s.enqueue();o.realpath(t,(i,u)=>{if(i)return s.dequeue(r?null:i,e);o.stat(u,(o,i)=>{
if(o)return s.dequeue(r?null:o,e);if(i.isDirectory()&&isRecursive(t,u,e))return s.dequeue(null,e);n(i,u);s.dequeue(null,e)})})}
;const resolveSymlinks=function(t,e,n){const{queue:s,fs:o,options:{suppressErrors:r}}=e;s.enqueue();try{const s=o.realpathSync(t);const r=o.statSync(s)
;if(r.isDirectory()&&isRecursive(t,s,e))return;n(r,s)}catch(t){if(!r)throw t}};function build$2(t,e){if(!t.resolveSymlinks||t.excludeSymlinks)return null
;return e?resolveSymlinks:resolveSymlinksAsync}function isRecursive(t,e,n){if(n.options.useRealPaths)return isRecursiveUsingRealPaths(e,n);let s=(0,
r.dirname)(t);let o=1;while(s!==n.root&&o<2){const t=n.symlinks.get(s);const i=!!t&&(t===e||t.startsWith(e)||e.startsWith(t));i?o++:s=(0,r.dirname)(s)}
n.symlinks.set(t,e);return o>1}function isRecursiveUsingRealPaths(t,e){return e.visited.includes(t+e.options.pathSeparator)}const onlyCountsSync=t=>t.counts
;const groupsSync=t=>t.groups;const defaultSync=t=>t.paths;const limitFilesSync=t=>t.paths.slice(0,t.options.maxFiles);const onlyCountsAsync=(t,e,n)=>{
report(e,n,t.counts,t.options.suppressErrors);return null};const defaultAsync=(t,e,n)=>{report(e,n,t.paths,t.options.suppressErrors);return null}
;const limitFilesAsync=(t,e,n)=>{report(e,n,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors);return null};const groupsAsync=(t,e,n)=>{
report(e,n,t.groups,t.options.suppressErrors);return null};function report(t,e,n,s){e(t&&!s?t:null,n)}function build$1(t,e){
const{onlyCounts:n,group:s,maxFiles:o}=t
;return n?e?onlyCountsSync:onlyCountsAsync:s?e?groupsSync:groupsAsync:o?e?limitFilesSync:limitFilesAsync:e?defaultSync:defaultAsync}const p={withFileTypes:true}
;const walkAsync=(t,e,n,s,o)=>{t.queue.enqueue();if(s<0)return t.queue.dequeue(null,t);const{fs:r}=t;t.visited.push(e);t.counts.directories++
;r.readdir(e||".",p,(e,r=[])=>{o(r,n,s);t.queue.dequeue(t.options.suppressErrors?null:e,t)})};const walkSync=(t,e,n,s,o)=>{const{fs:r}=t;if(s<0)return
;t.visited.push(e);t.counts.directories++;let i=[];try{i=r.readdirSync(e||".",p)}catch(e){if(!t.options.suppressErrors)throw e}o(i,n,s)};function build(t){
return t?walkSync:walkAsync}var h=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){this.count++;return this.count}dequeue(t,e){
if(this.onQueueEmpty&&(--this.count<=0||t)){this.onQueueEmpty(t,e);if(t){e.controller.abort();this.onQueueEmpty=void 0}}}};var f=class{_files=0;_directories=0
;set files(t){this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){
return this._directories}};var g=class{aborted=false;abort(){this.aborted=true}};var d=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray
;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,n){this.isSynchronous=!n;this.callbackInvoker=build$1(e,this.isSynchronous)
;this.root=normalizePath(t,e);this.state={root:isRootDirectory(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new f,
options:e,queue:new h((t,e)=>this.callbackInvoker(e,t,n)),symlinks:new Map,visited:[""].slice(0,0),controller:new g,fs:e.fs||o}
;this.joinPath=build$7(this.root,e);this.pushDirectory=build$6(this.root,e);this.pushFile=build$5(e);this.getArray=build$4(e);this.groupFiles=build$3(e)
;this.resolveSymlink=build$2(e,this.isSynchronous);this.walkDirectory=build(this.isSynchronous)}start(){
this.pushDirectory(this.root,this.state.paths,this.state.options.filters)
;this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk);return this.isSynchronous?this.callbackInvoker(this.state,null):null}
walk=(t,e,n)=>{
const{paths:s,options:{filters:o,resolveSymlinks:i,excludeSymlinks:u,exclude:a,maxFiles:c,signal:l,useRealPaths:p,pathSeparator:h},controller:f}=this.state
;if(f.aborted||l&&l.aborted||c&&s.length>c)return;const g=this.getArray(this.state.paths);for(let c=0;c<t.length;++c){const l=t[c]
;if(l.isFile()||l.isSymbolicLink()&&!i&&!u){const t=this.joinPath(l.name,e);this.pushFile(t,g,this.state.counts,o)}else if(l.isDirectory()){
let t=joinDirectoryPath(l.name,e,this.state.options.pathSeparator);if(a&&a(l.name,t))continue;this.pushDirectory(t,s,o)
;this.walkDirectory(this.state,t,t,n-1,this.walk)}else if(this.resolveSymlink&&l.isSymbolicLink()){let t=joinPathWithBasePath(l.name,e)
;this.resolveSymlink(t,this.state,(e,s)=>{if(e.isDirectory()){s=normalizePath(s,this.state.options);if(a&&a(l.name,p?s:t+h))return
;this.walkDirectory(this.state,s,p?s:t+h,n-1,this.walk)}else{s=p?s:t;const e=(0,r.basename)(s);const n=normalizePath((0,r.dirname)(s),this.state.options)
;s=this.joinPath(e,n);this.pushFile(s,g,this.state.counts,o)}})}}this.groupFiles(this.state.groups,e,g)}};function promise(t,e){return new Promise((n,s)=>{
callback(t,e,(t,e)=>{if(t)return s(t);n(e)})})}function callback(t,e,n){let s=new d(t,e,n);s.start()}function sync(t,e){const n=new d(t,e);return n.start()}
var y=class{constructor(t,e){this.root=t;this.options=e}withPromise(){return promise(this.root,this.options)}withCallback(t){callback(this.root,this.options,t)}
sync(){return sync(this.root,this.options)}};let R=null;try{a.resolve("picomatch");R=a("picomatch")}catch{}var b=class{globCache={};options={maxDepth:1/0,
suppressErrors:true,pathSeparator:r.sep,filters:[]};globFunction;constructor(t){this.options={...this.options,...t};this.globFunction=this.options.globFunction}
group(){this.options.group=true;return this}withPathSeparator(t){this.options.pathSeparator=t;return this}withBasePath(){this.options.includeBasePath=true
;return this}withRelativePaths(){this.options.relativePaths=true;return this}withDirs(){this.options.includeDirs=true;return this}withMaxDepth(t){
this.options.maxDepth=t;return this}withMaxFiles(t){this.options.maxFiles=t;return this}withFullPaths(){this.options.resolvePaths=true
;this.options.includeBasePath=true;return this}withErrors(){this.options.suppressErrors=false;return this}withSymlinks({resolvePaths:t=true}={}){
this.options.resolveSymlinks=true;this.options.useRealPaths=t;return this.withFullPaths()}withAbortSignal(t){this.options.signal=t;return this}normalize(){
this.options.normalizePath=true;return this}filter(t){this.options.filters.push(t);return this}onlyDirs(){this.options.excludeFiles=true
;this.options.includeDirs=true;return this}exclude(t){this.options.exclude=t;return this}onlyCounts(){this.options.onlyCounts=true;return this}crawl(t){
return new y(t||".",this.options)}withGlobFunction(t){this.globFunction=t;return this}crawlWithOptions(t,e){this.options={...this.options,...e}
;return new y(t||".",this.options)}glob(...t){if(this.globFunction)return this.globWithOptions(t);return this.globWithOptions(t,{dot:true})}
globWithOptions(t,...e){const n=this.globFunction||R;if(!n)throw new Error("Please specify a glob function to use glob matching.")
;var s=this.globCache[t.join("\0")];if(!s){s=n(t,...e);this.globCache[t.join("\0")]=s}this.options.filters.push(t=>s(t));return this}};var A=n(4006)
;const _=Array.isArray;const v=/\\/g;const E=/^[A-Za-z]:$/;const S=process.platform==="win32";const x=/^(\/?\.\.)+$/;function getPartialMatcher(t,e={}){
const n=t.length;const s=Array(n);const o=Array(n);let r,i;for(r=0;r<n;r++){const n=splitPattern(t[r]);s[r]=n;const u=n.length;const a=Array(u)
;for(i=0;i<u;i++)a[i]=A(n[i],e);o[r]=a}return t=>{const u=t.split("/");if(u[0]===".."&&x.test(t))return true;for(r=0;r<n;r++){const t=s[r];const n=o[r]
;const a=u.length;const c=Math.min(a,t.length);i=0;while(i<c){const s=t[i];if(s.includes("/"))return true;if(!n[i](u[i]))break
;if(!e.noglobstar&&s==="**")return true;i++}if(i===a)return true}return false}}const $=/^[A-Z]:\/$/i;const m=S?t=>$.test(t):t=>t==="/"
;function buildFormat(t,e,n){if(t===e||e.startsWith(`${t}/`)){if(n){const e=t.length+ +!m(t);return(t,n)=>t.slice(e,n?-1:void 0)||"."}
const s=e.slice(t.length+1);if(s)return(t,e)=>{if(t===".")return s;const n=`${s}/${t}`;return e?n.slice(0,-1):n};return(t,e)=>e&&t!=="."?t.slice(0,-1):t}
if(n)return e=>r.posix.relative(t,e)||".";return n=>r.posix.relative(t,`${e}/${n}`)||"."}function buildRelative(t,e){if(e.startsWith(`${t}/`)){
const n=e.slice(t.length+1);return t=>`${n}/${t}`}return n=>{const s=r.posix.relative(t,`${e}/${n}`);return n[n.length-1]==="/"&&s!==""?`${s}/`:s||"."}}
function ensureNonDriveRelativePath(t){return t.replace(E,t=>`${t}/`)}const C={parts:true};function splitPattern(t){var e;const n=A.scan(t,C)
;return((e=n.parts)===null||e===void 0?void 0:e.length)?n.parts:[t]}const w=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g
;const k=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;const escapePosixPath=t=>t.replace(w,"\\$&");const escapeWin32Path=t=>t.replace(k,"\\$&")
;const P=S?escapeWin32Path:escapePosixPath;function isDynamicPattern(t,e){if((e===null||e===void 0?void 0:e.caseSensitiveMatch)===false)return true
;const n=A.scan(t);return n.isGlob||n.negated}function log(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}
function ensureStringArray(t){return typeof t==="string"?[t]:t!==null&&t!==void 0?t:[]}const H=/^(\/?\.\.)+/;const O=/\\(?=[()[\]{}!*+?@|])/g
;function normalizePattern(t,e,n,s){var o;const i=e.cwd;let u=t;t[t.length-1]==="/"&&(u=t.slice(0,-1));u[u.length-1]!=="*"&&e.expandDirectories&&(u+="/**")
;const a=P(i);u=(0,r.isAbsolute)(u.replace(O,""))?r.posix.relative(a,u):r.posix.normalize(u);const c=(o=H.exec(u))===null||o===void 0?void 0:o[0]
;const l=splitPattern(u);if(c){const t=(c.length+1)/3;let e=0;const s=a.split("/");while(e<t&&l[e+t]===s[s.length+e-t]){
u=u.slice(0,3*(t-e-1))+u.slice(3*(t-e)+l[e+t].length+1)||".";e++}const o=r.posix.join(i,c.slice(e*3));if(o[0]!=="."&&n.root.length>o.length){
n.root=ensureNonDriveRelativePath(o);n.depthOffset=-t+e}}if(!s&&n.depthOffset>=0){var p;(p=n.commonPath)!==null&&p!==void 0||(n.commonPath=l);const t=[]
;const e=Math.min(n.commonPath.length,l.length);for(let s=0;s<e;s++){const e=l[s];if(e==="**"&&!l[s+1]){t.pop();break}
if(s===l.length-1||e!==n.commonPath[s]||isDynamicPattern(e))break;t.push(e)}n.depthOffset=t.length;n.commonPath=t
;n.root=ensureNonDriveRelativePath(t.length>0?r.posix.join(i,...t):i)}return u}function processPatterns(t,e,n){const s=[];const o=[];for(const e of t.ignore){
if(!e)continue;e[0]==="!"&&e[1]!=="("||o.push(normalizePattern(e,t,n,true))}for(const r of e){if(!r)continue
;r[0]!=="!"||r[1]==="("?s.push(normalizePattern(r,t,n,false)):r[1]==="!"&&r[2]!=="("||o.push(normalizePattern(r.slice(1),t,n,true))}return{match:s,ignore:o}}
function buildCrawler(t,e){const n=t.cwd;const s={root:n,depthOffset:0};const o=processPatterns(t,e,s);t.debug&&log("internal processing patterns:",o)
;const{absolute:r,caseSensitiveMatch:i,debug:u,dot:a,followSymbolicLinks:c,onlyDirectories:l}=t;const p=s.root.replace(v,"");const h={dot:a,
nobrace:t.braceExpansion===false,nocase:!i,noextglob:t.extglob===false,noglobstar:t.globstar===false,posix:true};const f=A(o.match,h);const g=A(o.ignore,h)
;const d=getPartialMatcher(o.match,h);const y=buildFormat(n,p,r);const R=r?y:buildFormat(n,p,true);const excludePredicate=(t,e)=>{const n=R(e,true)
;return n!=="."&&!d(n)||g(n)};let _;t.deep!==void 0&&(_=Math.round(t.deep-s.depthOffset));const E=new b({filters:[u?(t,e)=>{const n=y(t,e);const s=f(n)&&!g(n)
;s&&log(`matched ${n}`);return s}:(t,e)=>{const n=y(t,e);return f(n)&&!g(n)}],exclude:u?(t,e)=>{const n=excludePredicate(t,e)
;log(`${n?"skipped":"crawling"} ${e}`);return n}:excludePredicate,fs:t.fs,pathSeparator:"/",relativePaths:!r,resolvePaths:r,includeBasePath:r,resolveSymlinks:c,
excludeSymlinks:!c,excludeFiles:l,includeDirs:l||!t.onlyFiles,maxDepth:_,signal:t.signal}).crawl(p);t.debug&&log("internal properties:",{...s,root:p})
;return[E,n!==p&&!r&&buildRelative(n,p)]}function formatPaths(t,e){if(e)for(let n=t.length-1;n>=0;n--)t[n]=e(t[n]);return t}const L={caseSensitiveMatch:true,
debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:true,followSymbolicLinks:true,onlyFiles:true};function getOptions(t){const e=Object.assign({},t)
;for(const t in L)e[t]===void 0&&Object.assign(e,{[t]:L[t]});e.cwd=(e.cwd instanceof URL?(0,i.fileURLToPath)(e.cwd):(0,
r.resolve)(e.cwd||process.cwd())).replace(v,"/");e.ignore=ensureStringArray(e.ignore);e.fs&&(e.fs={readdir:e.fs.readdir||s.readdir,
readdirSync:e.fs.readdirSync||s.readdirSync,realpath:e.fs.realpath||s.realpath,realpathSync:e.fs.realpathSync||s.realpathSync,stat:e.fs.stat||s.stat,
statSync:e.fs.statSync||s.statSync});e.debug&&log("globbing with options:",e);return e}function getCrawler(t,e={}){var n
;if(t&&(e===null||e===void 0?void 0:e.patterns))throw new Error("Cannot pass patterns as both an argument and an option");const s=_(t)||typeof t==="string"
;const o=ensureStringArray((n=s?t:t.patterns)!==null&&n!==void 0?n:"**/*");const r=getOptions(s?e:t);return o.length>0?buildCrawler(r,o):[]}
async function glob(t,e){const[n,s]=getCrawler(t,e);return n?formatPaths(await n.withPromise(),s):[]}})};