export const id=642;export const ids=[642];export const modules={9504:(function(e){(function(s,t){
typeof define==="function"&&define.amd?define([],t):e.exports?e.exports=t():s.moo=t()})(this,function(){"use strict";var e=Object.prototype.hasOwnProperty
;var s=Object.prototype.toString;var t=typeof(new RegExp).sticky==="boolean";function isRegExp(e){return e&&s.call(e)==="[object RegExp]"}function isObject(e){
return e&&typeof e==="object"&&!isRegExp(e)&&!Array.isArray(e)}function reEscape(e){return e.replace(/[-\/\\^$*+?.()|[\]{}]/g,function(e){
if(e==="-")return"\\x2d";return"\\"+e})}function reGroups(e){var s=new RegExp("|"+e);return s.exec("").length-1}function reCapture(e){return"("+e+")"}
function reUnion(e){if(!e.length)return"(?!)";var s=e.map(function(e){return"(?:"+e+")"}).join("|");return"(?:"+s+")"}function regexpOrLiteral(e){
if(typeof e==="string")return"(?:"+reEscape(e)+")";if(isRegExp(e)){if(e.ignoreCase)throw new Error("RegExp /i flag not allowed")
;if(e.global)throw new Error("RegExp /g flag is implied");if(e.sticky)throw new Error("RegExp /y flag is implied")
;if(e.multiline)throw new Error("RegExp /m flag is implied");return e.source}throw new Error("Not a pattern: "+e)}function pad(e,s){if(e.length>s)return e
;return Array(s-e.length+1).join(" ")+e}function lastNLines(e,s){var t=e.length;var r=0;while(true){var a=e.lastIndexOf("\n",t-1);if(a===-1)break;r++;t=a
;if(r===s)break;if(t===0)break}var n=r<s?0:t+1;return e.substring(n).split("\n")}function objectToRules(e){var s=Object.getOwnPropertyNames(e);var t=[]
;for(var r=0;r<s.length;r++){var a=s[r];var n=e[a];var o=[].concat(n);if(a==="include"){for(var l=0;l<o.length;l++)t.push({include:o[l]});continue}var p=[]
;o.forEach(function(e){if(isObject(e)){p.length&&t.push(ruleOptions(a,p));t.push(ruleOptions(a,e));p=[]}else p.push(e)});p.length&&t.push(ruleOptions(a,p))}
return t}function arrayToRules(e){var s=[];for(var t=0;t<e.length;t++){var r=e[t];if(r.include){var a=[].concat(r.include);for(var n=0;n<a.length;n++)s.push({
include:a[n]});continue}if(!r.type)throw new Error("Rule has no type: "+JSON.stringify(r));s.push(ruleOptions(r.type,r))}return s}function ruleOptions(s,t){
isObject(t)||(t={match:t});if(t.include)throw new Error("Matching rules cannot also include states");var r={defaultType:s,lineBreaks:!!t.error||!!t.fallback,
pop:false,next:null,push:null,error:false,fallback:false,value:null,type:null,shouldThrow:false};for(var a in t)e.call(t,a)&&(r[a]=t[a])
;if(typeof r.type==="string"&&s!==r.type)throw new Error("Type transform cannot be a string (type '"+r.type+"' for token '"+s+"')");var n=r.match
;r.match=Array.isArray(n)?n:n?[n]:[];r.match.sort(function(e,s){return isRegExp(e)&&isRegExp(s)?0:isRegExp(s)?-1:isRegExp(e)?1:s.length-e.length});return r}
function toRules(e){return Array.isArray(e)?arrayToRules(e):objectToRules(e)}var r=ruleOptions("error",{lineBreaks:true,shouldThrow:true})
;function compileRules(e,s){var a=null;var n=Object.create(null);var o=true;var l=null;var p=[];var m=[];for(var c=0;c<e.length;c++)e[c].fallback&&(o=false)
;for(c=0;c<e.length;c++){var i=e[c];if(i.include)throw new Error("Inheritance is not allowed in stateless lexers");if(i.error||i.fallback){
if(a)throw!i.fallback===!a.fallback?new Error("Multiple "+(i.fallback?"fallback":"error")+" rules not allowed (for token '"+i.defaultType+"')"):new Error("fallback and error are mutually exclusive (for token '"+i.defaultType+"')")
;a=i}var _=i.match.slice();if(o)while(_.length&&typeof _[0]==="string"&&_[0].length===1){var $=_.shift();n[$.charCodeAt(0)]=i}if(i.pop||i.push||i.next){
if(!s)throw new Error("State-switching options are not allowed in stateless lexers (for token '"+i.defaultType+"')")
;if(i.fallback)throw new Error("State-switching options are not allowed on fallback tokens (for token '"+i.defaultType+"')")}if(_.length===0)continue;o=false
;p.push(i);for(var u=0;u<_.length;u++){var b=_[u];if(!isRegExp(b))continue
;if(l===null)l=b.unicode;else if(l!==b.unicode&&i.fallback===false)throw new Error("If one rule is /u then all must be")}var y=reUnion(_.map(regexpOrLiteral))
;var d=new RegExp(y);if(d.test(""))throw new Error("RegExp matches empty string: "+d);var w=reGroups(y)
;if(w>0)throw new Error("RegExp has capture groups: "+d+"\nUse (?: … ) instead")
;if(!i.lineBreaks&&d.test("\n"))throw new Error("Rule should declare lineBreaks: "+d);m.push(reCapture(y))}var x=a&&a.fallback;var f=t&&!x?"ym":"gm"
;var h=t||x?"":"|";l===true&&(f+="u");var k=new RegExp(reUnion(m)+h,f);return{regexp:k,groups:p,fast:n,error:a||r}}function compile(e){
var s=compileRules(toRules(e));return new Lexer({start:s},"start")}function checkStateGroup(e,s,t){var r=e&&(e.push||e.next)
;if(r&&!t[r])throw new Error("Missing state '"+r+"' (in token '"+e.defaultType+"' of state '"+s+"')")
;if(e&&e.pop&&+e.pop!==1)throw new Error("pop must be 1 (in token '"+e.defaultType+"' of state '"+s+"')")}function compileStates(e,s){
var t=e.$all?toRules(e.$all):[];delete e.$all;var r=Object.getOwnPropertyNames(e);s||(s=r[0]);var a=Object.create(null);for(var n=0;n<r.length;n++){var o=r[n]
;a[o]=toRules(e[o]).concat(t)}for(n=0;n<r.length;n++){o=r[n];var l=a[o];var p=Object.create(null);for(var m=0;m<l.length;m++){var c=l[m];if(!c.include)continue
;var i=[m,1];if(c.include!==o&&!p[c.include]){p[c.include]=true;var _=a[c.include]
;if(!_)throw new Error("Cannot include nonexistent state '"+c.include+"' (in state '"+o+"')");for(var $=0;$<_.length;$++){var u=_[$]
;if(l.indexOf(u)!==-1)continue;i.push(u)}}l.splice.apply(l,i);m--}}var b=Object.create(null);for(n=0;n<r.length;n++){o=r[n];b[o]=compileRules(a[o],true)}
for(n=0;n<r.length;n++){var y=r[n];var d=b[y];var w=d.groups;for(m=0;m<w.length;m++)checkStateGroup(w[m],y,b);var x=Object.getOwnPropertyNames(d.fast)
;for(m=0;m<x.length;m++)checkStateGroup(d.fast[x[m]],y,b)}return new Lexer(b,s)}function keywordTransform(e){var s=typeof Map!=="undefined"
;var t=s?new Map:Object.create(null);var r=Object.getOwnPropertyNames(e);for(var a=0;a<r.length;a++){var n=r[a];var o=e[n];var l=Array.isArray(o)?o:[o]
;l.forEach(function(e){if(typeof e!=="string")throw new Error("keyword must be string (in keyword '"+n+"')");s?t.set(e,n):t[e]=n})}return function(e){
return s?t.get(e):t[e]}}var Lexer=function(e,s){this.startState=s;this.states=e;this.buffer="";this.stack=[];this.reset()};Lexer.prototype.reset=function(e,s){
this.buffer=e||"";this.index=0;this.line=s?s.line:1;this.col=s?s.col:1;this.queuedToken=s?s.queuedToken:null;this.queuedText=s?s.queuedText:""
;this.queuedThrow=s?s.queuedThrow:null;this.setState(s?s.state:this.startState);this.stack=s&&s.stack?s.stack.slice():[];return this}
;Lexer.prototype.save=function(){return{line:this.line,col:this.col,state:this.state,stack:this.stack.slice(),queuedToken:this.queuedToken,
queuedText:this.queuedText,queuedThrow:this.queuedThrow}};Lexer.prototype.setState=function(e){if(!e||this.state===e)return;this.state=e;var s=this.states[e]
;this.groups=s.groups;this.error=s.error;this.re=s.regexp;this.fast=s.fast};Lexer.prototype.popState=function(){this.setState(this.stack.pop())}
;Lexer.prototype.pushState=function(e){this.stack.push(this.state);this.setState(e)};var a=t?function(e,s){return e.exec(s)}:function(e,s){var t=e.exec(s)
;if(t[0].length===0)return null;return t};Lexer.prototype._getGroup=function(e){var s=this.groups.length
;for(var t=0;t<s;t++)if(e[t+1]!==void 0)return this.groups[t];throw new Error("Cannot find token type for matched text")};function tokenToString(){
return this.value}Lexer.prototype.next=function(){var e=this.index;if(this.queuedGroup){var s=this._token(this.queuedGroup,this.queuedText,e)
;this.queuedGroup=null;this.queuedText="";return s}var t=this.buffer;if(e===t.length)return;var r=this.fast[t.charCodeAt(e)]
;if(r)return this._token(r,t.charAt(e),e);var n=this.re;n.lastIndex=e;var o=a(n,t);var l=this.error;if(o==null)return this._token(l,t.slice(e,t.length),e)
;r=this._getGroup(o);var p=o[0];if(l.fallback&&o.index!==e){this.queuedGroup=r;this.queuedText=p;return this._token(l,t.slice(e,o.index),e)}
return this._token(r,p,e)};Lexer.prototype._token=function(e,s,t){var r=0;if(e.lineBreaks){var a=/\n/g;var n=1;if(s==="\n")r=1;else while(a.exec(s)){r++
;n=a.lastIndex}}var o={type:typeof e.type==="function"&&e.type(s)||e.defaultType,value:typeof e.value==="function"?e.value(s):s,text:s,toString:tokenToString,
offset:t,lineBreaks:r,line:this.line,col:this.col};var l=s.length;this.index+=l;this.line+=r;r!==0?this.col=l-n+1:this.col+=l;if(e.shouldThrow){
var p=new Error(this.formatError(o,"invalid syntax"));throw p}e.pop?this.popState():e.push?this.pushState(e.push):e.next&&this.setState(e.next);return o}
;if(typeof Symbol!=="undefined"&&Symbol.iterator){var LexerIterator=function(e){this.lexer=e};LexerIterator.prototype.next=function(){var e=this.lexer.next()
;return{value:e,done:!e}};LexerIterator.prototype[Symbol.iterator]=function(){return this};Lexer.prototype[Symbol.iterator]=function(){
return new LexerIterator(this)}}Lexer.prototype.formatError=function(e,s){if(e==null){var t=this.buffer.slice(this.index);e={text:t,offset:this.index,
lineBreaks:t.indexOf("\n")===-1?0:1,line:this.line,col:this.col}}var r=2;var a=Math.max(e.line-r,1);var n=e.line+r;var o=String(n).length
;var l=lastNLines(this.buffer,this.line-e.line+r+1).slice(0,5);var p=[];p.push(s+" at line "+e.line+" col "+e.col+":");p.push("");for(var m=0;m<l.length;m++){
var c=l[m];var i=a+m;p.push(pad(String(i),o)+"  "+c);i===e.line&&p.push(pad("",o+e.col+1)+"^")}return p.join("\n")};Lexer.prototype.clone=function(){
return new Lexer(this.states,this.state)};Lexer.prototype.has=function(e){return true};return{compile:compile,states:compileStates,error:Object.freeze({
error:true}),fallback:Object.freeze({fallback:true}),keywords:keywordTransform}})}),1400:(function(e){(function(s,t){e.exports?e.exports=t():s.nearley=t()
})(this,function(){function Rule(e,s,t){this.id=++Rule.highestId;this.name=e;this.symbols=s;this.postprocess=t;return this}Rule.highestId=0
;Rule.prototype.toString=function(e){
var s=typeof e==="undefined"?this.symbols.map(getSymbolShortDisplay).join(" "):this.symbols.slice(0,e).map(getSymbolShortDisplay).join(" ")+" ● "+this.symbols.slice(e).map(getSymbolShortDisplay).join(" ")
;return this.name+" → "+s};function State(e,s,t,r){this.rule=e;this.dot=s;this.reference=t;this.data=[];this.wantedBy=r
;this.isComplete=this.dot===e.symbols.length}State.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)}
;State.prototype.nextState=function(e){var s=new State(this.rule,this.dot+1,this.reference,this.wantedBy);s.left=this;s.right=e;if(s.isComplete){
s.data=s.build();s.right=void 0}return s};State.prototype.build=function(){var e=[];var s=this;do{e.push(s.right.data);s=s.left}while(s.left);e.reverse()
;return e};State.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,Parser.fail))}
;function Column(e,s){this.grammar=e;this.index=s;this.states=[];this.wants={};this.scannable=[];this.completed={}}Column.prototype.process=function(e){
var s=this.states;var t=this.wants;var r=this.completed;for(var a=0;a<s.length;a++){var n=s[a];if(n.isComplete){n.finish();if(n.data!==Parser.fail){
var o=n.wantedBy;for(var l=o.length;l--;){var p=o[l];this.complete(p,n)}if(n.reference===this.index){var m=n.rule.name
;(this.completed[m]=this.completed[m]||[]).push(n)}}}else{m=n.rule.symbols[n.dot];if(typeof m!=="string"){this.scannable.push(n);continue}if(t[m]){t[m].push(n)
;if(r.hasOwnProperty(m)){var c=r[m];for(l=0;l<c.length;l++){var i=c[l];this.complete(n,i)}}}else{t[m]=[n];this.predict(m)}}}}
;Column.prototype.predict=function(e){var s=this.grammar.byName[e]||[];for(var t=0;t<s.length;t++){var r=s[t];var a=this.wants[e]
;var n=new State(r,0,this.index,a);this.states.push(n)}};Column.prototype.complete=function(e,s){var t=e.nextState(s);this.states.push(t)}
;function Grammar(e,s){this.rules=e;this.start=s||this.rules[0].name;var t=this.byName={};this.rules.forEach(function(e){
t.hasOwnProperty(e.name)||(t[e.name]=[]);t[e.name].push(e)})}Grammar.fromCompiled=function(e,s){var t=e.Lexer;if(e.ParserStart){s=e.ParserStart;e=e.ParserRules}
e=e.map(function(e){return new Rule(e.name,e.symbols,e.postprocess)});var r=new Grammar(e,s);r.lexer=t;return r};function StreamLexer(){this.reset("")}
StreamLexer.prototype.reset=function(e,s){this.buffer=e;this.index=0;this.line=s?s.line:1;this.lastLineBreak=s?-s.col:0};StreamLexer.prototype.next=function(){
if(this.index<this.buffer.length){var e=this.buffer[this.index++];if(e==="\n"){this.line+=1;this.lastLineBreak=this.index}return{value:e}}}
;StreamLexer.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}};StreamLexer.prototype.formatError=function(e,s){
var t=this.buffer;if(typeof t==="string"){var r=t.split("\n").slice(Math.max(0,this.line-5),this.line);var a=t.indexOf("\n",this.index);a===-1&&(a=t.length)
;var n=this.index-this.lastLineBreak;var o=String(this.line).length;s+=" at line "+this.line+" col "+n+":\n\n";s+=r.map(function(e,s){
return pad(this.line-r.length+s+1,o)+" "+e},this).join("\n");s+="\n"+pad("",o+n)+"^\n";return s}return s+" at index "+(this.index-1);function pad(e,s){
var t=String(e);return Array(s-t.length+1).join(" ")+t}};function Parser(e,s,t){if(e instanceof Grammar){var r=e;t=s}else r=Grammar.fromCompiled(e,s)
;this.grammar=r;this.options={keepHistory:false,lexer:r.lexer||new StreamLexer};for(var a in t||{})this.options[a]=t[a];this.lexer=this.options.lexer
;this.lexerState=void 0;var n=new Column(r,0);this.table=[n];n.wants[r.start]=[];n.predict(r.start);n.process();this.current=0}Parser.fail={}
;Parser.prototype.feed=function(e){var s=this.lexer;s.reset(e,this.lexerState);var t;while(true){try{t=s.next();if(!t)break}catch(e){
var r=new Column(this.grammar,this.current+1);this.table.push(r);var a=new Error(this.reportLexerError(e));a.offset=this.current;a.token=e.token;throw a}
var n=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var o=this.current+1;r=new Column(this.grammar,o);this.table.push(r)
;var l=t.text!==void 0?t.text:t.value;var p=s.constructor===StreamLexer?t.value:t;var m=n.scannable;for(var c=m.length;c--;){var i=m[c]
;var _=i.rule.symbols[i.dot];if(_.test?_.test(p):_.type?_.type===t.type:_.literal===l){var $=i.nextState({data:p,token:t,isToken:true,reference:o-1})
;r.states.push($)}}r.process();if(r.states.length===0){a=new Error(this.reportError(t));a.offset=this.current;a.token=t;throw a}
this.options.keepHistory&&(n.lexerState=s.save());this.current++}n&&(this.lexerState=s.save());this.results=this.finish();return this}
;Parser.prototype.reportLexerError=function(e){var s,t;var r=e.token;if(r){s="input "+JSON.stringify(r.text[0])+" (lexer error)"
;t=this.lexer.formatError(r,"Syntax error")}else{s="input (lexer error)";t=e.message}return this.reportErrorCommon(t,s)}
;Parser.prototype.reportError=function(e){var s=(e.type?e.type+" token: ":"")+JSON.stringify(e.value!==void 0?e.value:e)
;var t=this.lexer.formatError(e,"Syntax error");return this.reportErrorCommon(t,s)};Parser.prototype.reportErrorCommon=function(e,s){var t=[];t.push(e)
;var r=this.table.length-2;var a=this.table[r];var n=a.states.filter(function(e){var s=e.rule.symbols[e.dot];return s&&typeof s!=="string"});if(n.length===0){
t.push("Unexpected "+s+". I did not expect any more input. Here is the state of my parse table:\n");this.displayStateStack(a.states,t)}else{
t.push("Unexpected "+s+". Instead, I was expecting to see one of the following:\n");var o=n.map(function(e){return this.buildFirstStateStack(e,[])||[e]},this)
;o.forEach(function(e){var s=e[0];var r=s.rule.symbols[s.dot];var a=this.getSymbolDisplay(r);t.push("A "+a+" based on:");this.displayStateStack(e,t)},this)}
t.push("");return t.join("\n")};Parser.prototype.displayStateStack=function(e,s){var t;var r=0;for(var a=0;a<e.length;a++){var n=e[a]
;var o=n.rule.toString(n.dot);if(o===t)r++;else{r>0&&s.push("    ^ "+r+" more lines identical to this");r=0;s.push("    "+o)}t=o}}
;Parser.prototype.getSymbolDisplay=function(e){return getSymbolLongDisplay(e)};Parser.prototype.buildFirstStateStack=function(e,s){
if(s.indexOf(e)!==-1)return null;if(e.wantedBy.length===0)return[e];var t=e.wantedBy[0];var r=[e].concat(s);var a=this.buildFirstStateStack(t,r)
;if(a===null)return null;return[e].concat(a)};Parser.prototype.save=function(){var e=this.table[this.current];e.lexerState=this.lexerState;return e}
;Parser.prototype.restore=function(e){var s=e.index;this.current=s;this.table[s]=e;this.table.splice(s+1);this.lexerState=e.lexerState
;this.results=this.finish()};Parser.prototype.rewind=function(e){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding")
;this.restore(this.table[e])};Parser.prototype.finish=function(){var e=[];var s=this.grammar.start;var t=this.table[this.table.length-1]
;t.states.forEach(function(t){t.rule.name===s&&t.dot===t.rule.symbols.length&&t.reference===0&&t.data!==Parser.fail&&e.push(t)});return e.map(function(e){
return e.data})};function getSymbolLongDisplay(e){var s=typeof e;if(s==="string")return e;if(s==="object"){if(e.literal)return JSON.stringify(e.literal)
;if(e instanceof RegExp)return"character matching "+e;if(e.type)return e.type+" token";if(e.test)return"token matching "+String(e.test)
;throw new Error("Unknown symbol type: "+e)}}function getSymbolShortDisplay(e){var s=typeof e;if(s==="string")return e;if(s==="object"){
if(e.literal)return JSON.stringify(e.literal);if(e instanceof RegExp)return e.toString();if(e.type)return"%"+e.type;if(e.test)return"<"+String(e.test)+">"
;throw new Error("Unknown symbol type: "+e)}}return{Parser:Parser,Grammar:Grammar,Rule:Rule}})}),1642:((e,s,t)=>{(function(e,s){for(var t in s)e[t]=s[t]
})(s,function(e){var s={};function __nested_webpack_require_228__(t){if(s[t])return s[t].exports;var r=s[t]={i:t,l:false,exports:{}}
;e[t].call(r.exports,r,r.exports,__nested_webpack_require_228__);r.l=true;return r.exports}__nested_webpack_require_228__.m=e;__nested_webpack_require_228__.c=s
;__nested_webpack_require_228__.d=function(e,s,t){__nested_webpack_require_228__.o(e,s)||Object.defineProperty(e,s,{enumerable:true,get:t})}
;__nested_webpack_require_228__.r=function(e){typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})};__nested_webpack_require_228__.t=function(e,s){s&1&&(e=__nested_webpack_require_228__(e));if(s&8)return e
;if(s&4&&typeof e==="object"&&e&&e.__esModule)return e;var t=Object.create(null);__nested_webpack_require_228__.r(t);Object.defineProperty(t,"default",{
enumerable:true,value:e});if(s&2&&typeof e!="string")for(var r in e)__nested_webpack_require_228__.d(t,r,function(s){return e[s]}.bind(null,r));return t}
;__nested_webpack_require_228__.n=function(e){var s=e&&e.__esModule?function getDefault(){return e["default"]}:function getModuleExports(){return e}
;__nested_webpack_require_228__.d(s,"a",s);return s};__nested_webpack_require_228__.o=function(e,s){return Object.prototype.hasOwnProperty.call(e,s)}
;__nested_webpack_require_228__.p="";return __nested_webpack_require_228__(__nested_webpack_require_228__.s=7)}([function(e,s){e.exports=t(9504)
},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true})
;s.unbox=s.doubleQuoted=s.box=s.track=s.tracking=s.trackingComments=s.lexerAny=s.lexer=void 0;const r=t(0);const a=t(3);const n={}
;for(const e of a.sqlKeywords)n["kw_"+e.toLowerCase()]=e;const caseInsensitiveKeywords=e=>{const s=(0,r.keywords)(e);return e=>s(e.toUpperCase())};s.lexer=(0,
r.compile)({word:{match:/[eE](?!')[A-Za-z0-9_]*|[a-df-zA-DF-Z_][A-Za-z0-9_]*/,type:caseInsensitiveKeywords(n),value:e=>e.toLowerCase()},wordQuoted:{
match:/"(?:[^"\*]|"")+"/,type:()=>"quoted_word",value:e=>e.substring(1,e.length-1)},string:{match:/'(?:[^']|\'\')*'/,
value:e=>e.substring(1,e.length-1).replace(/''/g,"'")},eString:{match:/\b(?:e|E)'(?:[^'\\]|[\r\n\s]|(?:\\\s)|(?:\\\n)|(?:\\.)|(?:\'\'))+'/,
value:e=>e.substring(2,e.length-1).replace(/''/g,"'").replace(/\\([\s\n])/g,(e,s)=>s).replace(/\\./g,e=>JSON.parse('"'+e+'"'))},qparam:{match:/\$\d+/},
commentLine:/\-\-.*?$[\s\r\n]*/,commentFullOpen:/\/\*/,commentFullClose:/\*\/[\s\r\n]*/,star:"*",comma:",",space:{match:/[\s\t\n\v\f\r]+/,lineBreaks:true},
int:/\-?\d+(?![\.\d])/,float:/\-?(?:(?:\d*\.\d+)|(?:\d+\.\d*))/,lparen:"(",rparen:")",lbracket:"[",rbracket:"]",semicolon:";",dot:/\.(?!\d)/,op_cast:"::",
op_colon:":",op_plus:"+",op_eq:"=",op_neq:{match:/(?:!=)|(?:\<\>)/,value:()=>"!="},op_membertext:"->>",op_member:"->",op_minus:"-",op_div:/\//,
op_not_ilike:/\!~~\*/,op_not_like:/\!~~/,op_ilike:/~~\*/,op_like:/~~/,op_mod:"%",op_exp:"^",op_additive:{match:["||","-","#-","&&"]},op_compare:{
match:[">",">=","<","<=","@>","<@","?","?|","?&","#>>",">>","<<","~","~*","!~","!~*","@@"]},ops_others:{match:["|","&","^","#"]},codeblock:{
match:/\$\$(?:.|[\s\t\n\v\f\r])*?\$\$/s,lineBreaks:true,value:e=>e.substring(2,e.length-2)}});s.lexer.next=(e=>()=>{let t;let r=null;while(t=e.call(s.lexer)){
if(t.type==="commentFullOpen"){if(r===null){r={nested:0,offset:t.offset,text:t.text};continue}r.nested++}if(r!=null){r.text+=t.text
;if(t.type==="commentFullClose"){if(r.nested===0){o===null||o===void 0||o.push(makeComment(r));r=null;continue}r.nested--}continue}if(t.type==="space")continue
;if(t.type==="commentLine"){o===null||o===void 0||o.push(makeComment(t));continue}break}if(l&&t){const e=t.offset;const s={start:e,end:e+t.text.length}
;t._location=s}return t})(s.lexer.next);s.lexerAny=s.lexer;let o=null;const makeComment=({offset:e,text:s})=>({_location:{start:e,end:e+s.length},comment:s})
;function trackingComments(e){if(o)throw new Error("WAT ? Recursive comments tracking 🤔🤨 ?");try{o=[];const s=e();return{comments:o,ast:s}}finally{o=null}}
s.trackingComments=trackingComments;let l=false;function tracking(e){if(l)return e();try{l=true;return e()}finally{l=false}}s.tracking=tracking
;function track(e,s){if(!l||!s||typeof s!=="object")return s;const t=seek(e,true);const r=seek(e,false);if(!t||!r)return s;if(t===r)s._location=t;else{const e={
start:t.start,end:r.end};s._location=e}return s}s.track=track;const p=Symbol("_literal");const m=Symbol("_doublequoted");function box(e,s,t){if(!l&&!t)return s
;return track(e,{[p]:s,[m]:t})}s.box=box;function unwrapNoBox(e){Array.isArray(e)&&e.length===1&&(e=unwrapNoBox(e[0]))
;if(Array.isArray(e)&&!e.length)return null;return e}function doubleQuoted(e){const s=unwrapNoBox(e)
;if(typeof e==="object"&&(s===null||s===void 0?void 0:s[m]))return{doubleQuoted:true};return}s.doubleQuoted=doubleQuoted;function unbox(e){var s
;if(typeof e==="object")return(s=e===null||e===void 0?void 0:e[p])!==null&&s!==void 0?s:e;return e}s.unbox=unbox;function seek(e,s){if(!e)return null
;if(Array.isArray(e)){const t=s?1:-1;for(let r=s?0:e.length-1;r>=0&&r<e.length;r+=t){const t=seek(e[r],s);if(t)return t}return null}
if(typeof e!=="object")return null;return e._location}},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true})
;s.AstDefaultMapper=s.arrayNilMap=s.assignChanged=s.astMapper=void 0;const r=t(6);function astMapper(e){const s=new AstDefaultMapper;s.wrapped=e(s);return s}
s.astMapper=astMapper;function assignChanged(e,s){if(!e)return e;let t=false;for(const r of Object.keys(s))if(e[r]!==s[r]){t=true;break}if(!t)return e;return(0,
r.trimNullish)({...e,...s},0)}s.assignChanged=assignChanged;function arrayNilMap(e,s){if(!(e===null||e===void 0?void 0:e.length))return e;let t=false;let r=e
;for(let a=0;a<e.length;a++){const n=e[a];const o=s(n);if(!t&&(!o||o!==n)){t=true;r=e.slice(0,a)}if(!o)continue;t&&r.push(o)}return r}s.arrayNilMap=arrayNilMap
;function withAccepts(e){switch(e===null||e===void 0?void 0:e.type){case"select":case"delete":case"insert":case"update":case"union":case"union all":case"with":
return true;default:return false}}class AstDefaultMapper{super(){return new SkipModifier(this)}statement(e){switch(e.type){case"alter table":
return this.alterTable(e);case"alter index":return this.alterIndex(e);case"commit":case"start transaction":case"rollback":return this.transaction(e)
;case"create index":return this.createIndex(e);case"create table":return this.createTable(e);case"truncate table":return this.truncateTable(e);case"delete":
return this.delete(e);case"insert":return this.insert(e);case"with":return this.with(e);case"with recursive":return this.withRecursive(e);case"select":
return this.selection(e);case"update":return this.update(e);case"create extension":return this.createExtension(e);case"tablespace":return this.tablespace(e)
;case"set":return this.setGlobal(e);case"set timezone":return this.setTimezone(e);case"set names":return this.setNames(e);case"create sequence":
return this.createSequence(e);case"alter sequence":return this.alterSequence(e);case"begin":return this.begin(e);case"drop table":case"drop index":
case"drop sequence":case"drop type":case"drop trigger":return this.drop(e);case"create enum":return this.createEnum(e);case"alter enum":return this.alterEnum(e)
;case"create composite type":return this.createCompositeType(e);case"union":case"union all":return this.union(e);case"show":return this.show(e);case"prepare":
return this.prepare(e);case"deallocate":return this.deallocate(e);case"create view":return this.createView(e);case"create materialized view":
return this.createMaterializedView(e);case"refresh materialized view":return this.refreshMaterializedView(e);case"create schema":return this.createSchema(e)
;case"raise":return this.raise(e);case"comment":return this.comment(e);case"do":return this.do(e);case"create function":return this.createFunction(e)
;case"drop function":return this.dropFunction(e);case"values":return this.values(e);default:throw r.NotSupported.never(e)}}comment(e){return e}createView(e){
const s=this.select(e.query);if(!s)return null;const t=this.tableRef(e.name);if(!t)return null;return assignChanged(e,{query:s,name:t})}
createMaterializedView(e){const s=this.select(e.query);if(!s)return null;const t=this.tableRef(e.name);if(!t)return null;return assignChanged(e,{query:s,name:t
})}refreshMaterializedView(e){return e}do(e){return e}createFunction(e){const s=arrayNilMap(e.arguments,e=>{const s=this.dataType(e.type)
;return assignChanged(e,{type:s})});let t;if(e.returns)switch(e.returns.kind){case"table":t=assignChanged(e.returns,{columns:arrayNilMap(e.returns.columns,e=>{
const s=this.dataType(e.type);return s&&assignChanged(e,{type:s})})});break;case void 0:case null:case"array":t=this.dataType(e.returns);break;default:
throw r.NotSupported.never(e.returns)}return assignChanged(e,{returns:t,arguments:s})}dropFunction(e){const s=arrayNilMap(e.arguments,e=>{
const s=this.dataType(e.type);return assignChanged(e,{type:s})});return assignChanged(e,{arguments:s})}show(e){return e}createEnum(e){return e}alterEnum(e){
return e}createCompositeType(e){const s=arrayNilMap(e.attributes,e=>assignChanged(e,{dataType:this.dataType(e.dataType)}));return assignChanged(e,{attributes:s
})}drop(e){return e}alterSequence(e){e.change.type==="set options"&&e.change.as&&this.dataType(e.change.as);return e}begin(e){return e}createSequence(e){
e.options.as&&this.dataType(e.options.as);return e}tablespace(e){return e}setGlobal(e){return e}setTimezone(e){return e}setNames(e){return e}update(e){
if(!e)return e;const s=this.tableRef(e.table);if(!s)return null;const t=e.from&&this.from(e.from);const r=e.where&&this.expr(e.where)
;const a=arrayNilMap(e.sets,e=>this.set(e));if(!(a===null||a===void 0?void 0:a.length))return null;const n=arrayNilMap(e.returning,e=>this.selectionColumn(e))
;return assignChanged(e,{table:s,where:r,sets:a,from:t,returning:n})}insert(e){var s,t;const a=this.tableRef(e.into);if(!a)return null
;const n=e.insert&&this.select(e.insert);if(!n)return null;const o=arrayNilMap(e.returning,e=>this.selectionColumn(e))
;let l=(s=e.onConflict)===null||s===void 0?void 0:s.on;switch(l===null||l===void 0?void 0:l.type){case"on constraint":break;case"on expr":l=assignChanged(l,{
exprs:arrayNilMap(l.exprs,e=>this.expr(e))});break;case null:case void 0:break;default:throw r.NotSupported.never(l)}
let p=(t=e.onConflict)===null||t===void 0?void 0:t.do;if(p&&p!=="do nothing"){const e=arrayNilMap(p.sets,e=>this.set(e))
;(e===null||e===void 0?void 0:e.length)?p.sets!==e&&(p={sets:e}):p="do nothing"}return assignChanged(e,{into:a,insert:n,returning:o,
onConflict:p?assignChanged(e.onConflict,{do:p,on:l}):e.onConflict})}raise(e){return assignChanged(e,{
formatExprs:e.formatExprs&&arrayNilMap(e.formatExprs,e=>this.expr(e)),using:e.using&&arrayNilMap(e.using,e=>assignChanged(e,{value:this.expr(e.value)}))})}
delete(e){const s=this.tableRef(e.from);if(!s)return null;const t=e.where&&this.expr(e.where);const r=arrayNilMap(e.returning,e=>this.selectionColumn(e))
;return assignChanged(e,{where:t,returning:r,from:s})}createSchema(e){return e}createTable(e){const s=arrayNilMap(e.columns,e=>{switch(e.kind){case"column":
return this.createColumn(e);case"like table":return this.likeTable(e);default:throw r.NotSupported.never(e)}})
;if(!(s===null||s===void 0?void 0:s.length))return null;return assignChanged(e,{columns:s})}likeTable(e){const s=this.tableRef(e.like);if(!s)return null
;return assignChanged(e,{like:s})}truncateTable(e){return e}constraint(e){switch(e.type){case"not null":case"null":case"primary key":case"unique":
case"add generated":if(e.type==="add generated"&&e.expression){const s=this.expr(e.expression);if(!s)return null;return assignChanged(e,{expression:s})}return e
;case"default":{const s=this.expr(e.default);if(!s)return null;return assignChanged(e,{default:s})}case"check":{const s=this.expr(e.expr);if(!s)return null
;return assignChanged(e,{expr:s})}case"reference":{const s=this.tableRef(e.foreignTable);if(!s)return null;return assignChanged(e,{foreignTable:s})}default:
throw r.NotSupported.never(e)}}set(e){const s=this.expr(e.value);if(!s)return null;return assignChanged(e,{value:s})}dataType(e){return e}tableRef(e){return e}
transaction(e){return e}createExtension(e){return e}createIndex(e){const s=arrayNilMap(e.expressions,e=>{const s=this.expr(e.expression)
;if(s===e.expression)return e;if(!s)return null;return{...e,expression:s}});if(!(s===null||s===void 0?void 0:s.length))return null;return assignChanged(e,{
expressions:s})}prepare(e){const s=this.statement(e.statement);if(!s)return null;return assignChanged(e,{args:arrayNilMap(e.args,e=>this.dataType(e)),
statement:s})}deallocate(e){return e}alterIndex(e){return e}alterTable(e){var s;const t=this.tableRef(e.table);if(!t)return null;let r=[];let a=false
;for(let t=0;t<(((s=e.changes)===null||s===void 0?void 0:s.length)||0);t++){const s=e.changes[t];const n=this.tableAlteration(s,e.table);a=a||n!=s;!n||r.push(n)
}if(!r.length)return null;if(!a)return e;return assignChanged(e,{table:t,changes:r})}tableAlteration(e,s){switch(e.type){case"add column":
return this.addColumn(e,s);case"add constraint":return this.addConstraint(e,s);case"alter column":return this.alterColumn(e,s);case"rename":
return this.renameTable(e,s);case"rename column":return this.renameColumn(e,s);case"rename constraint":return this.renameConstraint(e,s);case"drop column":
return this.dropColumn(e,s);case"drop constraint":return this.dropConstraint(e,s);case"owner":return this.setTableOwner(e,s);default:
throw r.NotSupported.never(e)}}dropColumn(e,s){return e}dropConstraint(e,s){return e}setTableOwner(e,s){return e}renameConstraint(e,s){return e}
renameColumn(e,s){return e}renameTable(e,s){return e}alterColumn(e,s){let t;switch(e.alter.type){case"set default":t=this.setColumnDefault(e.alter,s,e.column)
;break;case"set type":t=this.setColumnType(e.alter,s,e.column);break;case"drop default":case"set not null":case"drop not null":
t=this.alterColumnSimple(e.alter,s,e.column);break;case"add generated":t=this.alterColumnAddGenerated(e.alter,s,e.column);break;default:
throw r.NotSupported.never(e.alter)}if(!t)return null;return assignChanged(e,{alter:t})}setColumnType(e,s,t){const r=this.dataType(e.dataType)
;return assignChanged(e,{dataType:r})}alterColumnAddGenerated(e,s,t){return e}alterColumnSimple(e,s,t){return e}setColumnDefault(e,s,t){
const r=this.expr(e.default);if(!r)return null;return assignChanged(e,{default:r})}addConstraint(e,s){return e}addColumn(e,s){
const t=this.createColumn(e.column);if(!t)return null;return assignChanged(e,{column:t})}createColumn(e){var s;const t=this.dataType(e.dataType)
;if(!t)return null;const r=(s=arrayNilMap(e.constraints,e=>this.constraint(e)))!==null&&s!==void 0?s:void 0;return assignChanged(e,{dataType:t,constraints:r})}
select(e){switch(e.type){case"select":return this.selection(e);case"union":case"union all":return this.union(e);case"with":return this.with(e);case"values":
return this.values(e);case"with recursive":return this.withRecursive(e);default:throw r.NotSupported.never(e)}}selection(e){var s,t
;const r=arrayNilMap(e.from,e=>this.from(e));const a=arrayNilMap(e.columns,e=>this.selectionColumn(e));const n=e.where&&this.expr(e.where)
;const o=arrayNilMap(e.groupBy,e=>this.expr(e));const l=e.having&&this.expr(e.having);const p=this.orderBy(e.orderBy);const m=assignChanged(e.limit,{
limit:this.expr((s=e.limit)===null||s===void 0?void 0:s.limit),offset:this.expr((t=e.limit)===null||t===void 0?void 0:t.offset)});return assignChanged(e,{
from:r,columns:a,where:n,groupBy:o,having:l,orderBy:p,limit:m})}orderBy(e){return arrayNilMap(e,e=>{const s=this.expr(e.by);if(!s)return null
;if(s===e.by)return e;return{...e,by:s}})}union(e){const s=this.select(e.left);const t=this.select(e.right);if(!s||!t)return s!==null&&s!==void 0?s:t
;return assignChanged(e,{left:s,right:t})}with(e){const s=arrayNilMap(e.bind,e=>{const s=this.statement(e.statement);return withAccepts(s)?assignChanged(e,{
statement:s}):null});if(!s)return null;const t=this.statement(e.in);if(!withAccepts(t))return null;return assignChanged(e,{bind:s,in:t})}withRecursive(e){
const s=this.union(e.bind);if(!s)return null;if(s.type!=="union"&&s.type!=="union all")return null;const t=this.statement(e.in);if(!withAccepts(t))return null
;return assignChanged(e,{bind:s,in:t})}from(e){switch(e.type){case"table":return this.fromTable(e);case"statement":return this.fromStatement(e);case"call":
return this.fromCall(e);default:throw r.NotSupported.never(e)}}fromCall(e){const s=this.call(e);if(!s||s.type!=="call")return null;return assignChanged(e,s)}
fromStatement(e){const s=this.select(e.statement);if(!s)return null;const t=e.join&&this.join(e.join);return assignChanged(e,{statement:s,join:t})}values(e){
const s=arrayNilMap(e.values,e=>arrayNilMap(e,e=>this.expr(e)));if(!(s===null||s===void 0?void 0:s.length))return null;return assignChanged(e,{values:s})}
join(e){const s=e.on&&this.expr(e.on);if(!s&&!e.using)return e;return assignChanged(e,{on:s})}fromTable(e){const s=this.tableRef(e.name);if(!s)return null
;const t=e.join&&this.join(e.join);return assignChanged(e,{name:s,join:t})}selectionColumn(e){const s=this.expr(e.expr);if(!s)return null
;return assignChanged(e,{expr:s})}expr(e){if(!e)return e;switch(e.type){case"binary":return this.binary(e);case"unary":return this.unary(e);case"ref":
return this.ref(e);case"string":case"numeric":case"integer":case"boolean":case"constant":case"null":return this.constant(e);case"list":case"array":
return this.array(e);case"array select":return this.arraySelect(e);case"call":return this.call(e);case"cast":return this.cast(e);case"case":return this.case(e)
;case"member":return this.member(e);case"arrayIndex":return this.arrayIndex(e);case"ternary":return this.ternary(e);case"select":case"union":case"union all":
case"with":case"with recursive":return this.select(e);case"keyword":return this.valueKeyword(e);case"parameter":return this.parameter(e);case"extract":
return this.extract(e);case"overlay":return this.callOverlay(e);case"substring":return this.callSubstring(e);case"values":return this.values(e);case"default":
return this.default(e);default:throw r.NotSupported.never(e)}}arraySelect(e){const s=this.select(e.select);if(!s)return null;return assignChanged(e,{select:s})}
extract(e){const s=this.expr(e.from);if(!s)return null;return assignChanged(e,{from:s})}valueKeyword(e){return e}ternary(e){const s=this.expr(e.value)
;const t=this.expr(e.lo);const r=this.expr(e.hi);if(!s||!t||!r)return null;return assignChanged(e,{value:s,lo:t,hi:r})}parameter(e){return e}arrayIndex(e){
const s=this.expr(e.array);const t=this.expr(e.index);if(!s||!t)return null;return assignChanged(e,{array:s,index:t})}member(e){const s=this.expr(e.operand)
;if(!s)return null;return assignChanged(e,{operand:s})}case(e){const s=e.value&&this.expr(e.value);const t=arrayNilMap(e.whens,e=>{const s=this.expr(e.when)
;const t=this.expr(e.value);if(!s||!t)return null;return assignChanged(e,{value:t,when:s})});if(!(t===null||t===void 0?void 0:t.length))return null
;const r=e.else&&this.expr(e.else);return assignChanged(e,{value:s,whens:t,else:r})}cast(e){const s=this.expr(e.operand);if(!s)return null
;return assignChanged(e,{operand:s})}call(e){var s;const t=arrayNilMap(e.args,e=>this.expr(e));if(!t)return null;const r=this.orderBy(e.orderBy)
;const a=this.expr(e.filter);const n=e.withinGroup?[e.withinGroup]:void 0;const o=(s=this.orderBy(n))===null||s===void 0?void 0:s[0];return assignChanged(e,{
args:t,orderBy:r,filter:a,withinGroup:o})}callSubstring(e){return assignChanged(e,{value:this.expr(e.value),from:this.expr(e.from),for:this.expr(e.for)})}
callOverlay(e){return assignChanged(e,{value:this.expr(e.value),placing:this.expr(e.placing),from:this.expr(e.from),for:this.expr(e.for)})}array(e){
const s=arrayNilMap(e.expressions,e=>this.expr(e));if(!s)return null;return assignChanged(e,{expressions:s})}constant(e){return e}default(e){return e}ref(e){
return e}unary(e){const s=this.expr(e.operand);if(!s)return null;return assignChanged(e,{operand:s})}binary(e){const s=this.expr(e.left)
;const t=this.expr(e.right);if(!s||!t)return null;return assignChanged(e,{left:s,right:t})}}s.AstDefaultMapper=AstDefaultMapper
;const a=AstDefaultMapper.prototype;for(const e of Object.getOwnPropertyNames(a)){const s=a[e];if(e==="constructor"||e==="super"||typeof s!=="function")continue
;Object.defineProperty(a,e,{configurable:false,get(){return function(...t){var r;if(this.skipNext){this.skipNext=false;return s.apply(this,t)}
const a=(r=this.wrapped)===null||r===void 0?void 0:r[e];if(!a)return s.apply(this,t);return a.apply(this.wrapped,t)}}})}
class SkipModifier extends AstDefaultMapper{constructor(e){super();this.parent=e}}for(const e of Object.getOwnPropertyNames(a)){const s=a[e]
;if(e==="constructor"||e==="super"||typeof s!=="function")continue;Object.defineProperty(SkipModifier.prototype,e,{configurable:false,get(){
return function(...e){this.parent.skipNext=true;return s.apply(this.parent,e)}}})}},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{
value:true});s.sqlKeywords=void 0
;s.sqlKeywords=["ALL","ANALYSE","ANALYZE","AND","ANY","ARRAY","AS","ASC","ASYMMETRIC","AUTHORIZATION","BINARY","BOTH","CASE","CAST","CHECK","COLLATE","COLLATION","CONCURRENTLY","CONSTRAINT","CREATE","CROSS","CURRENT_CATALOG","CURRENT_DATE","CURRENT_ROLE","CURRENT_SCHEMA","CURRENT_TIME","CURRENT_TIMESTAMP","CURRENT_USER","DEFAULT","DEFERRABLE","DESC","DISTINCT","DO","ELSE","END","EXCEPT","FALSE","FETCH","FOR","FOREIGN","FREEZE","FROM","FULL","GRANT","GROUP","HAVING","ILIKE","IN","INITIALLY","INNER","INTERSECT","INTO","IS","ISNULL","JOIN","LATERAL","LEADING","LEFT","LIKE","LIMIT","LOCALTIME","LOCALTIMESTAMP","NATURAL","NOT","NOTNULL","NULL","OFFSET","ON","ONLY","OR","ORDER","OUTER","OVERLAPS","PLACING","PRIMARY","REFERENCES","RETURNING","RIGHT","SELECT","SESSION_USER","SIMILAR","SOME","SYMMETRIC","TABLE","TABLESAMPLE","THEN","TO","TRAILING","TRUE","UNION","UNIQUE","USER","USING","VARIADIC","VERBOSE","WHEN","WHERE","WINDOW","WITH","PRECISION"]
},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});s.intervalToString=s.normalizeInterval=s.buildInterval=void 0
;const r=[["years",12],["months",30],["days",24],["hours",60],["minutes",60],["seconds",1e3],["milliseconds",0]];function*unwrap(e){
if(typeof e[1]==="number")yield e;else for(const s of e)yield*unwrap(s)}function buildInterval(e,s){var t;const r={}
;if(s==="invalid")throw new Error(`invalid input syntax for type interval: "${e}"`);for(const[e,a]of unwrap(s))r[e]=((t=r[e])!==null&&t!==void 0?t:0)+a;return r
}s.buildInterval=buildInterval;function normalizeInterval(e){var s,t,a,n,o,l,p,m,c;const i={...e};for(let e=0;e<r.length;e++){const[n,o]=r[e]
;const l=(s=i[n])!==null&&s!==void 0?s:0;const p=l>=0?Math.floor(l):Math.ceil(l);if(!l||p===l)continue;const m=(t=r[e+1])===null||t===void 0?void 0:t[0]
;m&&(i[m]=((a=i[m])!==null&&a!==void 0?a:0)+o*(l-p));i[n]=p}if(i.months||i.years){
const e=((n=i.months)!==null&&n!==void 0?n:0)+((o=i.years)!==null&&o!==void 0?o:0)*12;i.months=e%12;i.years=(e-i.months)/12}
let _=((l=i.hours)!==null&&l!==void 0?l:0)*3600+((p=i.minutes)!==null&&p!==void 0?p:0)*60+((m=i.seconds)!==null&&m!==void 0?m:0)+((c=i.milliseconds)!==null&&c!==void 0?c:0)/1e3
;let $=1;if(_<0){$=-1;_=-_}if(_>=3600){i.hours=$*Math.floor(_/3600);_-=$*i.hours*3600}else delete i.hours;if(_>=60){i.minutes=$*Math.floor(_/60)
;_-=$*i.minutes*60}else delete i.minutes;if(_>0){i.seconds=$*Math.floor(_);_-=$*i.seconds}else delete i.seconds
;_>0?i.milliseconds=$*Math.round(_*1e3):delete i.milliseconds;for(const[e]of r)i[e]||delete i[e];return i}s.normalizeInterval=normalizeInterval
;function intervalToString(e){var s,t,r;e=normalizeInterval(e);const a=[];e.years&&a.push(e.years===1?"1 year":e.years+" years")
;e.months&&a.push(e.months===1?"1 month":e.months+" months");e.days&&a.push(e.days===1?"1 day":e.days+" days")
;if(e.hours||e.minutes||e.seconds||e.milliseconds){
let n=`${num((s=e.hours)!==null&&s!==void 0?s:0)}:${num((t=e.minutes)!==null&&t!==void 0?t:0)}:${num((r=e.seconds)!==null&&r!==void 0?r:0)}`
;e.milliseconds&&(n+=(e.milliseconds/1e3).toString().substr(1));(neg(e.hours)||neg(e.minutes)||neg(e.seconds)||neg(e.milliseconds))&&(n="-"+n);a.push(n)}
return a.join(" ")}s.intervalToString=intervalToString;function num(e){e=Math.abs(e);return e<10?"0"+e:e.toString()}function neg(e){return e&&e<0}
},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});s.astVisitor=void 0;const r=t(2);class Visitor{super(){
return new SkipVisitor(this)}}const a=r.AstDefaultMapper.prototype;for(const e of Object.getOwnPropertyNames(a)){const s=a[e]
;if(e==="constructor"||e==="super"||typeof s!=="function")continue;Object.defineProperty(Visitor.prototype,e,{configurable:false,get(){return function(...t){
const r=this.visitor[e];if(!r)return s.apply(this,t);r.apply(this.visitor,t);return t[0]}}})}class SkipVisitor{constructor(e){this.parent=e}}
for(const e of Object.getOwnPropertyNames(a)){const s=a[e];if(e==="constructor"||e==="super"||typeof s!=="function")continue
;Object.defineProperty(SkipVisitor.prototype,e,{configurable:false,get(){return function(...e){return s.apply(this.parent,e)}}})}function astVisitor(e){
return(0,r.astMapper)(s=>{const t=new Visitor;t.mapper=s;t.visitor=e(t);return t})}s.astVisitor=astVisitor},function(e,s,t){"use strict"
;Object.defineProperty(s,"__esModule",{value:true});s.trimNullish=s.NotSupported=void 0;class NotSupported extends Error{constructor(e){
super("Not supported"+(e?": "+e:""))}static never(e,s){return new NotSupported(`${s!==null&&s!==void 0?s:""} ${JSON.stringify(e)}`)}}s.NotSupported=NotSupported
;function trimNullish(e,s=5){if(s<0)return e;e instanceof Array&&e.forEach(e=>trimNullish(e,s-1));if(typeof e!=="object"||e instanceof Date)return e
;if(!e)return e;for(const t of Object.keys(e)){const r=e[t];r===void 0||r===null?delete e[t]:trimNullish(r,s-1)}return e}s.trimNullish=trimNullish
},function(e,s,t){"use strict";var r=this&&this.__createBinding||(Object.create?function(e,s,t,r){r===void 0&&(r=t);var a=Object.getOwnPropertyDescriptor(s,t)
;a&&!("get"in a?!s.__esModule:a.writable||a.configurable)||(a={enumerable:true,get:function(){return s[t]}});Object.defineProperty(e,r,a)}:function(e,s,t,r){
r===void 0&&(r=t);e[r]=s[t]});var a=this&&this.__exportStar||function(e,s){for(var t in e)t==="default"||Object.prototype.hasOwnProperty.call(s,t)||r(s,e,t)}
;Object.defineProperty(s,"__esModule",{value:true})
;s.normalizeInterval=s.intervalToString=s.toSql=s.astMapper=s.assignChanged=s.arrayNilMap=s.astVisitor=s.parseWithComments=s.parseIntervalLiteral=s.parseGeometricLiteral=s.parseArrayLiteral=s.parseFirst=s.parse=void 0
;var n=t(8);Object.defineProperty(s,"parse",{enumerable:true,get:function(){return n.parse}});Object.defineProperty(s,"parseFirst",{enumerable:true,
get:function(){return n.parseFirst}});Object.defineProperty(s,"parseArrayLiteral",{enumerable:true,get:function(){return n.parseArrayLiteral}})
;Object.defineProperty(s,"parseGeometricLiteral",{enumerable:true,get:function(){return n.parseGeometricLiteral}})
;Object.defineProperty(s,"parseIntervalLiteral",{enumerable:true,get:function(){return n.parseIntervalLiteral}});Object.defineProperty(s,"parseWithComments",{
enumerable:true,get:function(){return n.parseWithComments}});var o=t(5);Object.defineProperty(s,"astVisitor",{enumerable:true,get:function(){return o.astVisitor
}});var l=t(2);Object.defineProperty(s,"arrayNilMap",{enumerable:true,get:function(){return l.arrayNilMap}});Object.defineProperty(s,"assignChanged",{
enumerable:true,get:function(){return l.assignChanged}});Object.defineProperty(s,"astMapper",{enumerable:true,get:function(){return l.astMapper}});var p=t(19)
;Object.defineProperty(s,"toSql",{enumerable:true,get:function(){return p.toSql}});a(t(21),s);var m=t(4);Object.defineProperty(s,"intervalToString",{
enumerable:true,get:function(){return m.intervalToString}});Object.defineProperty(s,"normalizeInterval",{enumerable:true,get:function(){
return m.normalizeInterval}})},function(e,s,t){"use strict";var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(s,"__esModule",{value:true})
;s.parseGeometricLiteral=s.parseIntervalLiteral=s.parseArrayLiteral=s.parse=s.parseWithComments=s.parseFirst=void 0;const a=t(9);const n=r(t(10))
;const o=r(t(11));const l=r(t(13));const p=r(t(15));const m=r(t(17));const c=t(4);const i=t(1);let _;let $;let u;let b;let y;function parseFirst(e){
const s=parse(e);return s[0]}s.parseFirst=parseFirst;function parseWithComments(e,s){return(0,i.trackingComments)(()=>parse(e,s))}
s.parseWithComments=parseWithComments;function parse(e,s){_||(_=a.Grammar.fromCompiled(n.default))
;const t=typeof s==="string"?s:s===null||s===void 0?void 0:s.entry;const r=typeof s==="string"?null:s;const doParse=()=>_parse(e,_,t)
;let o=(r===null||r===void 0?void 0:r.locationTracking)?(0,i.tracking)(doParse):doParse();typeof s==="string"||Array.isArray(o)||(o=[o]);return o}s.parse=parse
;function parseArrayLiteral(e){$||($=a.Grammar.fromCompiled(o.default));return _parse(e,$)}s.parseArrayLiteral=parseArrayLiteral
;function parseIntervalLiteral(e){if(e.startsWith("P")){y||(y=a.Grammar.fromCompiled(m.default));return(0,c.buildInterval)(e,_parse(e,y))}{
b||(b=a.Grammar.fromCompiled(p.default));const s=e.toLowerCase();return(0,c.buildInterval)(e,_parse(s,b))}}s.parseIntervalLiteral=parseIntervalLiteral
;function parseGeometricLiteral(e,s){u||(u=a.Grammar.fromCompiled(l.default));return _parse(e,u,s)}s.parseGeometricLiteral=parseGeometricLiteral
;function _parse(e,s,t){try{s.start=t!==null&&t!==void 0?t:"main";const r=new a.Parser(s);r.feed(e);const n=r.finish()
;if(!n.length)throw new Error("Unexpected end of input")
;if(n.length!==1)throw new Error(`💀 Ambiguous SQL syntax: Please file an issue stating the request that has failed at https://github.com/oguimbal/pgsql-ast-parser:\n\n        ${e}\n\n        `)
;return n[0]}catch(e){if(typeof(e===null||e===void 0?void 0:e.message)!=="string")throw e;let s=e.message;let t=null;const r=[]
;const a=/A (.+) token based on:/g;let n;while(n=a.exec(s)){t=t!==null&&t!==void 0?t:s.substr(0,n.index);r.push(`    - A "${n[1]}" token`)}
t&&(s=t+r.join("\n")+"\n\n");e.message=s;throw e}}},function(e,s){e.exports=t(1400)},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{
value:true});function id(e){return e[0]}const r=t(1);const a=t(1);function asName(e){return asNameWithColumns(e,void 0)}function asNameWithColumns(e,s){
const t=toStr(e);if(!s||s.length===0)return(0,a.track)(e,{name:t});return(0,a.track)(e,{name:t,columns:s.map(e=>({name:toStr(e)}))})}function asLit(e){
const s=toStr(e);return(0,a.track)(e,{value:s})}function unwrap(e){Array.isArray(e)&&e.length===1&&(e=unwrap(e[0]));if(Array.isArray(e)&&!e.length)return null
;return(0,a.unbox)(e)}const get=e=>s=>(0,a.track)(s,s[e]);const last=e=>Array.isArray(e)?(0,a.track)(e[e.length-1],e[e.length-1]):e;function flatten(e){
if(Array.isArray(e)){const s=[];for(const t of e)s.push(...flatten(t));return s}if(!e)return[];return[e]}function asStr(e){var s;e=(0,a.unbox)(e)
;return(s=e===null||e===void 0?void 0:e.value)!==null&&s!==void 0?s:e}function flattenStr(e){const s=flatten((0,a.unbox)(e))
;return s.filter(e=>!!e).map(e=>asStr(e)).filter(e=>typeof e==="string").map(e=>e.trim()).filter(e=>!!e)}function toStr(e,s){return flattenStr(e).join(s||"")}
function fromEntries(e){const s={};for(const[t,r]of e)s[t]=r;return s}const n={sensitivity:"accent"};const eqInsensitive=(e,s)=>e.localeCompare(s,void 0,n)===0
;const notReservedKw=e=>(s,t,r)=>{const n=asStr(s[0]);if(eqInsensitive(n,e))return(0,a.box)(s,e);return r};const o=notReservedKw;const anyKw=(...e)=>{
const s=new Set(e);return(e,t,r)=>{const a=typeof e[0]==="string"?e[0]:e[0].value;return s.has(a)?a:r}};function setSeqOpts(e,s){const t=new Set
;const r=s.map(a.unbox);for(const[s,n]of r){if(t.has(s))throw new Error("conflicting or redundant options");t.add(s);e[s]=(0,a.unbox)(n)}}const l={
Lexer:r.lexerAny,ParserRules:[{name:"lparen",symbols:[r.lexerAny.has("lparen")?{type:"lparen"}:lparen]},{name:"rparen",symbols:[r.lexerAny.has("rparen")?{
type:"rparen"}:rparen]},{name:"number$subexpression$1",symbols:["float"]},{name:"number$subexpression$1",symbols:["int"]},{name:"number",
symbols:["number$subexpression$1"],postprocess:unwrap},{name:"dot",symbols:[r.lexerAny.has("dot")?{type:"dot"}:dot],postprocess:id},{name:"float",
symbols:[r.lexerAny.has("float")?{type:"float"}:float],postprocess:e=>(0,a.box)(e,parseFloat(unwrap(e)))},{name:"int",symbols:[r.lexerAny.has("int")?{type:"int"
}:int],postprocess:e=>(0,a.box)(e,parseInt(unwrap(e),10))},{name:"comma",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma],postprocess:id},{name:"star",
symbols:[r.lexerAny.has("star")?{type:"star"}:star],postprocess:e=>(0,a.box)(e,e[0].value)},{name:"string$subexpression$1",symbols:[r.lexerAny.has("string")?{
type:"string"}:string]},{name:"string$subexpression$1",symbols:[r.lexerAny.has("eString")?{type:"eString"}:eString]},{name:"string",
symbols:["string$subexpression$1"],postprocess:e=>(0,a.box)(e,unwrap(e[0]).value)},{name:"ident",symbols:["word"],postprocess:get(0)},{name:"word",
symbols:[r.lexerAny.has("kw_primary")?{type:"kw_primary"}:kw_primary],postprocess:e=>(0,a.box)(e,"primary")},{name:"word",symbols:[r.lexerAny.has("kw_unique")?{
type:"kw_unique"}:kw_unique],postprocess:e=>(0,a.box)(e,"unique")},{name:"word",symbols:[r.lexerAny.has("quoted_word")?{type:"quoted_word"}:quoted_word],
postprocess:e=>(0,a.box)(e,e[0].value,true)},{name:"word",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:e=>(0,a.box)(e,e[0].value)},{
name:"collist_paren",symbols:["lparen","collist","rparen"],postprocess:get(1)},{name:"collist$ebnf$1",symbols:[]},{name:"collist$ebnf$1$subexpression$1",
symbols:["comma","ident"],postprocess:last},{name:"collist$ebnf$1",symbols:["collist$ebnf$1","collist$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"collist",symbols:["ident","collist$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"kw_between",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("between")},{name:"kw_conflict",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("conflict")},{name:"kw_nothing",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("nothing")},{
name:"kw_begin",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("begin")},{name:"kw_if",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("if")},{name:"kw_exists",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("exists")},{
name:"kw_key",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("key")},{name:"kw_index",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("index")},{name:"kw_extension",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("extension")},{name:"kw_schema",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("schema")},{
name:"kw_nulls",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("nulls")},{name:"kw_first",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("first")},{name:"kw_last",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("last")},{
name:"kw_start",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("start")},{name:"kw_restart",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("restart")},{name:"kw_filter",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("filter")},{name:"kw_commit",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("commit")},{
name:"kw_tablespace",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("tablespace")},{name:"kw_transaction",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("transaction")},{name:"kw_work",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("work")},{name:"kw_read",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("read")},{
name:"kw_write",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("write")},{name:"kw_isolation",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("isolation")},{name:"kw_level",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("level")},{name:"kw_serializable",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("serializable")},{
name:"kw_rollback",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("rollback")},{name:"kw_insert",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("insert")},{name:"kw_value",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("value")},{name:"kw_values",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("values")},{
name:"kw_update",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("update")},{name:"kw_column",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("column")},{name:"kw_set",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("set")},{
name:"kw_version",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("version")},{name:"kw_alter",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("alter")},{name:"kw_rename",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("rename")
},{name:"kw_sequence",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("sequence")},{name:"kw_temp",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("temp")},{name:"kw_temporary",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("temporary")},{name:"kw_add",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("add")},{name:"kw_owner",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("owner")},{name:"kw_owned",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("owned")},{name:"kw_including",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("including")},{
name:"kw_excluding",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("excluding")},{name:"kw_none",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("none")},{name:"kw_drop",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("drop")},{name:"kw_operator",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("operator")},{
name:"kw_minvalue",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("minvalue")},{name:"kw_maxvalue",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("maxvalue")},{name:"kw_data",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("data")},{name:"kw_type",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("type")},{name:"kw_trigger",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("trigger")},{name:"kw_delete",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("delete")},{name:"kw_cache",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("cache")},{
name:"kw_cascade",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("cascade")},{name:"kw_no",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("no")},{name:"kw_timestamp",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("timestamp")},{name:"kw_cycle",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("cycle")},{
name:"kw_function",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("function")},{name:"kw_returns",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("returns")},{name:"kw_language",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("language")},{name:"kw_out",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("out")},{
name:"kw_inout",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("inout")},{name:"kw_variadic",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("variadic")},{name:"kw_action",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("action")},{name:"kw_restrict",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("restrict")},{
name:"kw_truncate",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("truncate")},{name:"kw_increment",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("increment")},{name:"kw_by",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("by")},{name:"kw_row",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("row")},{name:"kw_rows",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("rows")},{name:"kw_next",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("next")},{name:"kw_match",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("match")},{name:"kw_replace",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("replace")},{name:"kw_recursive",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("recursive")},{name:"kw_view",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("view")},{
name:"kw_stored",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("stored")},{name:"kw_cascaded",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("cascaded")},{name:"kw_unlogged",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("unlogged")},{name:"kw_global",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("global")},{
name:"kw_option",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("option")},{name:"kw_materialized",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("materialized")},{name:"kw_partial",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("partial")},{name:"kw_partition",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("partition")},{
name:"kw_simple",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("simple")},{name:"kw_generated",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("generated")},{name:"kw_always",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("always")},{name:"kw_identity",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("identity")},{
name:"kw_name",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("name")},{name:"kw_enum",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("enum")},{name:"kw_show",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("show")},{
name:"kw_ordinality",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("ordinality")},{name:"kw_overriding",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("overriding")},{name:"kw_over",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("over")},{name:"kw_system",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("system")},{
name:"kw_comment",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("comment")},{name:"kw_time",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("time")},{name:"kw_names",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("names")},{
name:"kw_at",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("at")},{name:"kw_zone",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("zone")},{name:"kw_interval",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("interval")},{
name:"kw_hour",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("hour")},{name:"kw_minute",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("minute")},{name:"kw_local",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("local")
},{name:"kw_session",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("session")},{name:"kw_prepare",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("prepare")},{name:"kw_deallocate",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:notReservedKw("deallocate")},{name:"kw_raise",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("raise")},{
name:"kw_continue",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("continue")},{name:"kw_share",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("share")},{name:"kw_refresh",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("refresh")},{name:"kw_nowait",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("nowait")},{
name:"kw_skip",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:notReservedKw("skip")},{name:"kw_locked",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:notReservedKw("locked")},{name:"kw_within",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:notReservedKw("within")},{name:"kw_ifnotexists",symbols:["kw_if",r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not,"kw_exists"]},{name:"kw_ifexists",
symbols:["kw_if","kw_exists"]},{name:"kw_withordinality",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with,"kw_ordinality"]},{name:"kw_not_null",
symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not,r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null]},{name:"kw_primary_key",
symbols:[r.lexerAny.has("kw_primary")?{type:"kw_primary"}:kw_primary,"kw_key"]},{name:"data_type$ebnf$1$subexpression$1$macrocall$2",symbols:["int"]},{
name:"data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1",symbols:[]},{name:"data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"data_type$ebnf$1$subexpression$1$macrocall$2"],postprocess:last},{
name:"data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1",
symbols:["data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1","data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"data_type$ebnf$1$subexpression$1$macrocall$1",
symbols:["data_type$ebnf$1$subexpression$1$macrocall$2","data_type$ebnf$1$subexpression$1$macrocall$1$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"data_type$ebnf$1$subexpression$1",symbols:["lparen","data_type$ebnf$1$subexpression$1$macrocall$1","rparen"],postprocess:get(1)},{name:"data_type$ebnf$1",
symbols:["data_type$ebnf$1$subexpression$1"],postprocess:id},{name:"data_type$ebnf$1",symbols:[],postprocess:()=>null},{name:"data_type$ebnf$2$subexpression$1",
symbols:[r.lexerAny.has("kw_array")?{type:"kw_array"}:kw_array]},{name:"data_type$ebnf$2$subexpression$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("lbracket")?{type:"lbracket"}:lbracket,r.lexerAny.has("rbracket")?{type:"rbracket"}:rbracket]},{
name:"data_type$ebnf$2$subexpression$1$ebnf$1",symbols:["data_type$ebnf$2$subexpression$1$ebnf$1$subexpression$1"]},{
name:"data_type$ebnf$2$subexpression$1$ebnf$1$subexpression$2",symbols:[r.lexerAny.has("lbracket")?{type:"lbracket"}:lbracket,r.lexerAny.has("rbracket")?{
type:"rbracket"}:rbracket]},{name:"data_type$ebnf$2$subexpression$1$ebnf$1",
symbols:["data_type$ebnf$2$subexpression$1$ebnf$1","data_type$ebnf$2$subexpression$1$ebnf$1$subexpression$2"],postprocess:e=>e[0].concat([e[1]])},{
name:"data_type$ebnf$2$subexpression$1",symbols:["data_type$ebnf$2$subexpression$1$ebnf$1"]},{name:"data_type$ebnf$2",
symbols:["data_type$ebnf$2$subexpression$1"],postprocess:id},{name:"data_type$ebnf$2",symbols:[],postprocess:()=>null},{name:"data_type",
symbols:["data_type_simple","data_type$ebnf$1","data_type$ebnf$2"],postprocess:e=>{let s=e[2];const t=unwrap(e[0]);let r;r={...t,
...Array.isArray(e[1])&&e[1].length?{config:e[1].map(unwrap)}:{}};if(s){s[0].type==="kw_array"&&(s=[["array"]]);for(const e of s[0])r={kind:"array",arrayOf:r}}
return(0,a.track)(e,r)}},{name:"data_type_list$ebnf$1",symbols:[]},{name:"data_type_list$ebnf$1$subexpression$1",symbols:["comma","data_type"],postprocess:last
},{name:"data_type_list$ebnf$1",symbols:["data_type_list$ebnf$1","data_type_list$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"data_type_list",symbols:["data_type","data_type_list$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"data_type_simple",symbols:["data_type_text"],
postprocess:e=>(0,a.track)(e,{name:toStr(e," ")})},{name:"data_type_simple",symbols:["data_type_numeric"],postprocess:e=>(0,a.track)(e,{name:toStr(e," ")})},{
name:"data_type_simple",symbols:["data_type_date"]},{name:"data_type_simple",symbols:["qualified_name_mark_quotes"]},{name:"data_type_numeric$subexpression$1",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("double")},{name:"data_type_numeric",
symbols:["data_type_numeric$subexpression$1",r.lexerAny.has("kw_precision")?{type:"kw_precision"}:kw_precision]},{name:"data_type_text$subexpression$1",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:anyKw("character","bit")},{name:"data_type_text$subexpression$2",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("varying")},{name:"data_type_text",
symbols:["data_type_text$subexpression$1","data_type_text$subexpression$2"]},{name:"data_type_date$subexpression$1",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:anyKw("timestamp","time")},{name:"data_type_date$subexpression$2",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with]},{
name:"data_type_date$subexpression$2",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("without")},{name:"data_type_date$subexpression$3",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("time")},{name:"data_type_date$subexpression$4",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:o("zone")},{name:"data_type_date",
symbols:["data_type_date$subexpression$1","data_type_date$subexpression$2","data_type_date$subexpression$3","data_type_date$subexpression$4"],postprocess:e=>(0,
a.track)(e,{name:toStr(e," ")})},{name:"data_type_date$subexpression$5",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:anyKw("timestamp","time")},{name:"data_type_date$subexpression$6",symbols:["lparen","int","rparen"],postprocess:get(1)},{
name:"data_type_date$subexpression$7",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with]},{name:"data_type_date$subexpression$7",
symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("without")},{name:"data_type_date$subexpression$8",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:o("time")},{name:"data_type_date$subexpression$9",symbols:[r.lexerAny.has("word")?{type:"word"}:word],postprocess:o("zone")},{
name:"data_type_date",
symbols:["data_type_date$subexpression$5","data_type_date$subexpression$6","data_type_date$subexpression$7","data_type_date$subexpression$8","data_type_date$subexpression$9"],
postprocess:e=>(0,a.track)(e,{name:`timestamp ${toStr(e[2])} time zone`,config:[(0,a.unbox)(e[1])]})},{name:"ident_aliased$subexpression$1",
symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"ident"],postprocess:last},{name:"ident_aliased",symbols:["ident_aliased$subexpression$1"]},{
name:"ident_aliased",symbols:["ident"],postprocess:unwrap},{name:"table_ref",symbols:["qualified_name"],postprocess:unwrap},{
name:"qcolumn$ebnf$1$subexpression$1",symbols:["dot","ident"],postprocess:last},{name:"qcolumn$ebnf$1",symbols:["qcolumn$ebnf$1$subexpression$1"],postprocess:id
},{name:"qcolumn$ebnf$1",symbols:[],postprocess:()=>null},{name:"qcolumn",symbols:["ident","dot","ident","qcolumn$ebnf$1"],postprocess:e=>{if(!e[3])return(0,
a.track)(e,{table:(0,a.unbox)(e[0]),column:(0,a.unbox)(e[2])});return(0,a.track)(e,{schema:(0,a.unbox)(e[0]),table:(0,a.unbox)(e[2]),column:(0,a.unbox)(e[3])})}
},{name:"table_ref_aliased$ebnf$1",symbols:["ident_aliased"],postprocess:id},{name:"table_ref_aliased$ebnf$1",symbols:[],postprocess:()=>null},{
name:"table_ref_aliased",symbols:["table_ref","table_ref_aliased$ebnf$1"],postprocess:e=>{const s=unwrap(e[1]);return(0,a.track)(e,{...unwrap(e[0]),...s?{
alias:s}:{}})}},{name:"qualified_name",symbols:["qname_ident"],postprocess:e=>(0,a.track)(e,{name:toStr(e)})},{name:"qualified_name",
symbols:["ident","dot","ident_extended"],postprocess:e=>{const s=toStr(e[0]);const t=toStr(e[2]);return(0,a.track)(e,{schema:s,name:t})}},{
name:"qualified_name",symbols:[r.lexerAny.has("kw_current_schema")?{type:"kw_current_schema"}:kw_current_schema],postprocess:e=>(0,a.track)(e,{
name:"current_schema"})},{name:"qualified_name_mark_quotes",symbols:["qname_ident"],postprocess:e=>(0,a.track)(e,{name:toStr(e),...(0,a.doubleQuoted)(e)})},{
name:"qualified_name_mark_quotes",symbols:["ident","dot","ident_extended"],postprocess:e=>{const s=toStr(e[0]);const t=toStr(e[2]);return(0,a.track)(e,{
schema:s,name:t,...(0,a.doubleQuoted)(e[2])})}},{name:"qualified_name_mark_quotes",symbols:[r.lexerAny.has("kw_current_schema")?{type:"kw_current_schema"
}:kw_current_schema],postprocess:e=>(0,a.track)(e,{name:"current_schema"})},{name:"qname_ident",symbols:["ident"]},{name:"qname_ident",
symbols:[r.lexerAny.has("kw_precision")?{type:"kw_precision"}:kw_precision]},{name:"qname",symbols:["qualified_name"],postprocess:unwrap},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_analyse")?{type:"kw_analyse"}:kw_analyse]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_analyze")?{type:"kw_analyze"}:kw_analyze]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_and")?{type:"kw_and"
}:kw_and]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_any")?{type:"kw_any"}:kw_any]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_array")?{
type:"kw_array"}:kw_array]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_asc")?{
type:"kw_asc"}:kw_asc]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_asymmetric")?{type:"kw_asymmetric"}:kw_asymmetric]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_authorization")?{type:"kw_authorization"}:kw_authorization]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_binary")?{
type:"kw_binary"}:kw_binary]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_both")?{type:"kw_both"}:kw_both]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_case")?{type:"kw_case"}:kw_case]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_cast")?{type:"kw_cast"}:kw_cast]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_check")?{type:"kw_check"}:kw_check]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_collate")?{type:"kw_collate"
}:kw_collate]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_collation")?{type:"kw_collation"}:kw_collation]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_concurrently")?{type:"kw_concurrently"}:kw_concurrently]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_constraint")?{
type:"kw_constraint"}:kw_constraint]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"}:kw_create]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_cross")?{type:"kw_cross"}:kw_cross]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_current_catalog")?{type:"kw_current_catalog"
}:kw_current_catalog]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_current_date")?{type:"kw_current_date"}:kw_current_date]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_current_role")?{type:"kw_current_role"}:kw_current_role]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_current_schema")?{
type:"kw_current_schema"}:kw_current_schema]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_current_time")?{type:"kw_current_time"}:kw_current_time]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_current_timestamp")?{type:"kw_current_timestamp"}:kw_current_timestamp]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_current_user")?{type:"kw_current_user"}:kw_current_user]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_default")?{
type:"kw_default"}:kw_default]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_deferrable")?{type:"kw_deferrable"}:kw_deferrable]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_desc")?{type:"kw_desc"}:kw_desc]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_distinct")?{type:"kw_distinct"}:kw_distinct]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_do")?{type:"kw_do"}:kw_do]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_else")?{type:"kw_else"}:kw_else]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_end")?{type:"kw_end"}:kw_end]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_except")?{type:"kw_except"
}:kw_except]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_false")?{type:"kw_false"}:kw_false]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_fetch")?{
type:"kw_fetch"}:kw_fetch]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_for")?{type:"kw_for"}:kw_for]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_foreign")?{type:"kw_foreign"}:kw_foreign]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_freeze")?{type:"kw_freeze"}:kw_freeze]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_full")?{type:"kw_full"
}:kw_full]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_grant")?{type:"kw_grant"}:kw_grant]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_group")?{
type:"kw_group"}:kw_group]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_having")?{type:"kw_having"}:kw_having]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_ilike")?{type:"kw_ilike"}:kw_ilike]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_in")?{type:"kw_in"}:kw_in]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_initially")?{type:"kw_initially"}:kw_initially]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_inner")?{
type:"kw_inner"}:kw_inner]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_intersect")?{type:"kw_intersect"}:kw_intersect]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_into")?{type:"kw_into"}:kw_into]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_is")?{type:"kw_is"}:kw_is]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_isnull")?{type:"kw_isnull"}:kw_isnull]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_join")?{type:"kw_join"}:kw_join]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_lateral")?{type:"kw_lateral"}:kw_lateral]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_leading")?{
type:"kw_leading"}:kw_leading]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_left")?{type:"kw_left"}:kw_left]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_like")?{type:"kw_like"}:kw_like]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_limit")?{type:"kw_limit"}:kw_limit]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_localtime")?{type:"kw_localtime"}:kw_localtime]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_localtimestamp")?{type:"kw_localtimestamp"}:kw_localtimestamp]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_natural")?{
type:"kw_natural"}:kw_natural]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_notnull")?{type:"kw_notnull"}:kw_notnull]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_offset")?{type:"kw_offset"}:kw_offset]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"
}:kw_on]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_only")?{type:"kw_only"}:kw_only]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_or")?{type:"kw_or"
}:kw_or]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_order")?{type:"kw_order"}:kw_order]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_outer")?{
type:"kw_outer"}:kw_outer]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_overlaps")?{type:"kw_overlaps"}:kw_overlaps]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_placing")?{type:"kw_placing"}:kw_placing]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_primary")?{type:"kw_primary"}:kw_primary]
},{name:"any_keyword",symbols:[r.lexerAny.has("kw_references")?{type:"kw_references"}:kw_references]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_returning")?{type:"kw_returning"}:kw_returning]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_right")?{type:"kw_right"}:kw_right]
},{name:"any_keyword",symbols:[r.lexerAny.has("kw_select")?{type:"kw_select"}:kw_select]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_session_user")?{
type:"kw_session_user"}:kw_session_user]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_similar")?{type:"kw_similar"}:kw_similar]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_some")?{type:"kw_some"}:kw_some]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_symmetric")?{type:"kw_symmetric"}:kw_symmetric]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_table")?{type:"kw_table"}:kw_table]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_tablesample")?{
type:"kw_tablesample"}:kw_tablesample]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_then")?{type:"kw_then"}:kw_then]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_trailing")?{type:"kw_trailing"}:kw_trailing]},{
name:"any_keyword",symbols:[r.lexerAny.has("kw_true")?{type:"kw_true"}:kw_true]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_union")?{type:"kw_union"
}:kw_union]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_unique")?{type:"kw_unique"}:kw_unique]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_user")?{
type:"kw_user"}:kw_user]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_using")?{type:"kw_using"}:kw_using]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_variadic")?{type:"kw_variadic"}:kw_variadic]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_verbose")?{type:"kw_verbose"
}:kw_verbose]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_when")?{type:"kw_when"}:kw_when]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_where")?{
type:"kw_where"}:kw_where]},{name:"any_keyword",symbols:[r.lexerAny.has("kw_window")?{type:"kw_window"}:kw_window]},{name:"any_keyword",
symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with]},{name:"ident_extended",symbols:["ident"]},{name:"ident_extended",symbols:["any_keyword"]},{
name:"select_statement$ebnf$1",symbols:["select_from"],postprocess:id},{name:"select_statement$ebnf$1",symbols:[],postprocess:()=>null},{
name:"select_statement$ebnf$2",symbols:["select_where"],postprocess:id},{name:"select_statement$ebnf$2",symbols:[],postprocess:()=>null},{
name:"select_statement$ebnf$3$subexpression$1$ebnf$1",symbols:["select_having"],postprocess:id},{name:"select_statement$ebnf$3$subexpression$1$ebnf$1",
symbols:[],postprocess:()=>null},{name:"select_statement$ebnf$3$subexpression$1",symbols:["select_groupby","select_statement$ebnf$3$subexpression$1$ebnf$1"]},{
name:"select_statement$ebnf$3",symbols:["select_statement$ebnf$3$subexpression$1"],postprocess:id},{name:"select_statement$ebnf$3",symbols:[],
postprocess:()=>null},{name:"select_statement$ebnf$4",symbols:["select_order_by"],postprocess:id},{name:"select_statement$ebnf$4",symbols:[],
postprocess:()=>null},{name:"select_statement$ebnf$5",symbols:["select_limit_offset"],postprocess:id},{name:"select_statement$ebnf$5",symbols:[],
postprocess:()=>null},{name:"select_statement$ebnf$6$subexpression$1$ebnf$1",symbols:["select_skip"],postprocess:id},{
name:"select_statement$ebnf$6$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_statement$ebnf$6$subexpression$1",
symbols:["select_for","select_statement$ebnf$6$subexpression$1$ebnf$1"]},{name:"select_statement$ebnf$6",symbols:["select_statement$ebnf$6$subexpression$1"],
postprocess:id},{name:"select_statement$ebnf$6",symbols:[],postprocess:()=>null},{name:"select_statement",
symbols:["select_what","select_statement$ebnf$1","select_statement$ebnf$2","select_statement$ebnf$3","select_statement$ebnf$4","select_statement$ebnf$5","select_statement$ebnf$6"],
postprocess:e=>{let[s,t,r,n,o,l,p]=e;t=unwrap(t);let m=n&&n[0];let c=n&&n[1];m=m&&(m.length===1&&m[0].type==="list"?m[0].expressions:m);c=c&&unwrap(c)
;let i=p&&p[0];let _=p&&p[1];_=unwrap(_);return(0,a.track)(e,{...s,...t?{from:Array.isArray(t)?t:[t]}:{},...m?{groupBy:m}:{},...c?{having:c}:{},...l?{
limit:unwrap(l)}:{},...o?{orderBy:o}:{},...r?{where:r}:{},...i?{for:i[1]}:{},..._?{skip:_}:{},type:"select"})}},{name:"select_from",
symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"select_from_items"],postprocess:last},{name:"select_from_items$ebnf$1",symbols:[]},{
name:"select_from_items$ebnf$1$subexpression$1",symbols:["comma","select_from_item"],postprocess:last},{name:"select_from_items$ebnf$1",
symbols:["select_from_items$ebnf$1","select_from_items$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"select_from_items",
symbols:["select_from_item","select_from_items$ebnf$1"],postprocess:([e,s])=>[...e,...flatten(s)||[]]},{name:"select_from_item",symbols:["select_from_subject"]
},{name:"select_from_item",symbols:["select_from_item_joins"],postprocess:get(0)},{name:"select_from_item_joins$subexpression$1",symbols:["select_from_item"],
postprocess:get(0)},{name:"select_from_item_joins",symbols:["select_from_item_joins$subexpression$1","select_table_join"],postprocess:flatten},{
name:"select_from_item_joins",symbols:["lparen","select_from_item_joins","rparen"],postprocess:get(1)},{name:"select_from_subject",symbols:["stb_table"],
postprocess:unwrap},{name:"select_from_subject",symbols:["stb_statement"],postprocess:unwrap},{name:"select_from_subject",symbols:["stb_call"],
postprocess:unwrap},{name:"stb_opts$ebnf$1",symbols:["collist_paren"],postprocess:id},{name:"stb_opts$ebnf$1",symbols:[],postprocess:()=>null},{name:"stb_opts",
symbols:["ident_aliased","stb_opts$ebnf$1"],postprocess:e=>(0,a.track)(e,{alias:toStr(e[0]),...e[1]&&{columnNames:(0,a.unbox)(e[1]).map(asName)}})},{
name:"stb_table$ebnf$1",symbols:["stb_opts"],postprocess:id},{name:"stb_table$ebnf$1",symbols:[],postprocess:()=>null},{name:"stb_table",
symbols:["table_ref","stb_table$ebnf$1"],postprocess:e=>(0,a.track)(e,{type:"table",name:(0,a.track)(e,{...e[0],...e[1]})})},{name:"stb_statement$ebnf$1",
symbols:[r.lexerAny.has("kw_lateral")?{type:"kw_lateral"}:kw_lateral],postprocess:id},{name:"stb_statement$ebnf$1",symbols:[],postprocess:()=>null},{
name:"stb_statement",symbols:["stb_statement$ebnf$1","selection_paren","stb_opts"],postprocess:e=>(0,a.track)(e,{type:"statement",statement:unwrap(e[1]),
...e[0]&&{lateral:true},...e[2]})},{name:"select_values",symbols:["kw_values","insert_values"],postprocess:e=>(0,a.track)(e,{type:"values",values:e[1]})},{
name:"stb_call$ebnf$1",symbols:[r.lexerAny.has("kw_lateral")?{type:"kw_lateral"}:kw_lateral],postprocess:id},{name:"stb_call$ebnf$1",symbols:[],
postprocess:()=>null},{name:"stb_call$ebnf$2",symbols:["kw_withordinality"],postprocess:id},{name:"stb_call$ebnf$2",symbols:[],postprocess:()=>null},{
name:"stb_call$ebnf$3",symbols:["stb_call_alias"],postprocess:id},{name:"stb_call$ebnf$3",symbols:[],postprocess:()=>null},{name:"stb_call",
symbols:["stb_call$ebnf$1","expr_function_call","stb_call$ebnf$2","stb_call$ebnf$3"],postprocess:e=>{const s=e[0];const t=e[2];const r=e[3]
;if(!t&&!r)return e[1];return(0,a.track)(e,{...e[1],...s&&{lateral:true},...t&&{withOrdinality:true},alias:r?asNameWithColumns(r[0],r[1]):void 0})}},{
name:"stb_call_alias$subexpression$1$ebnf$1",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as],postprocess:id},{
name:"stb_call_alias$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"stb_call_alias$subexpression$1",
symbols:["stb_call_alias$subexpression$1$ebnf$1","ident"],postprocess:last},{name:"stb_call_alias$ebnf$1",symbols:["stb_call_alias_list"],postprocess:id},{
name:"stb_call_alias$ebnf$1",symbols:[],postprocess:()=>null},{name:"stb_call_alias",symbols:["stb_call_alias$subexpression$1","stb_call_alias$ebnf$1"]},{
name:"stb_call_alias_list",symbols:["lparen","stb_call_alias_list_raw","rparen"],postprocess:get(1)},{name:"stb_call_alias_list_raw$ebnf$1",symbols:[]},{
name:"stb_call_alias_list_raw$ebnf$1$subexpression$1",symbols:["comma","ident"],postprocess:last},{name:"stb_call_alias_list_raw$ebnf$1",
symbols:["stb_call_alias_list_raw$ebnf$1","stb_call_alias_list_raw$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"stb_call_alias_list_raw",
symbols:["ident","stb_call_alias_list_raw$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"select_table_join$ebnf$1",symbols:["select_table_join_clause"],
postprocess:id},{name:"select_table_join$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_table_join",
symbols:["select_join_op",r.lexerAny.has("kw_join")?{type:"kw_join"}:kw_join,"select_from_subject","select_table_join$ebnf$1"],postprocess:e=>(0,a.track)(e,{
...unwrap(e[2]),join:{type:toStr(e[0]," "),...e[3]&&unwrap(e[3])}})},{name:"select_table_join_clause",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"
}:kw_on,"expr"],postprocess:e=>(0,a.track)(e,{on:last(e)})},{name:"select_table_join_clause$macrocall$2",symbols:["ident"]},{
name:"select_table_join_clause$macrocall$1$ebnf$1",symbols:[]},{name:"select_table_join_clause$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"select_table_join_clause$macrocall$2"],postprocess:last},{
name:"select_table_join_clause$macrocall$1$ebnf$1",
symbols:["select_table_join_clause$macrocall$1$ebnf$1","select_table_join_clause$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"select_table_join_clause$macrocall$1",symbols:["select_table_join_clause$macrocall$2","select_table_join_clause$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"select_table_join_clause",symbols:[r.lexerAny.has("kw_using")?{type:"kw_using"
}:kw_using,"lparen","select_table_join_clause$macrocall$1","rparen"],postprocess:e=>(0,a.track)(e,{using:e[2].map(asName)})},{
name:"select_join_op$subexpression$1$ebnf$1",symbols:[r.lexerAny.has("kw_inner")?{type:"kw_inner"}:kw_inner],postprocess:id},{
name:"select_join_op$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_join_op$subexpression$1",
symbols:["select_join_op$subexpression$1$ebnf$1"],postprocess:e=>(0,a.box)(e,"INNER JOIN")},{name:"select_join_op",symbols:["select_join_op$subexpression$1"]},{
name:"select_join_op$subexpression$2",symbols:[r.lexerAny.has("kw_cross")?{type:"kw_cross"}:kw_cross],postprocess:e=>(0,a.box)(e,"CROSS JOIN")},{
name:"select_join_op",symbols:["select_join_op$subexpression$2"]},{name:"select_join_op$subexpression$3$ebnf$1",symbols:[r.lexerAny.has("kw_outer")?{
type:"kw_outer"}:kw_outer],postprocess:id},{name:"select_join_op$subexpression$3$ebnf$1",symbols:[],postprocess:()=>null},{
name:"select_join_op$subexpression$3",symbols:[r.lexerAny.has("kw_left")?{type:"kw_left"}:kw_left,"select_join_op$subexpression$3$ebnf$1"],postprocess:e=>(0,
a.box)(e,"LEFT JOIN")},{name:"select_join_op",symbols:["select_join_op$subexpression$3"]},{name:"select_join_op$subexpression$4$ebnf$1",
symbols:[r.lexerAny.has("kw_outer")?{type:"kw_outer"}:kw_outer],postprocess:id},{name:"select_join_op$subexpression$4$ebnf$1",symbols:[],postprocess:()=>null},{
name:"select_join_op$subexpression$4",symbols:[r.lexerAny.has("kw_right")?{type:"kw_right"}:kw_right,"select_join_op$subexpression$4$ebnf$1"],postprocess:e=>(0,
a.box)(e,"RIGHT JOIN")},{name:"select_join_op",symbols:["select_join_op$subexpression$4"]},{name:"select_join_op$subexpression$5$ebnf$1",
symbols:[r.lexerAny.has("kw_outer")?{type:"kw_outer"}:kw_outer],postprocess:id},{name:"select_join_op$subexpression$5$ebnf$1",symbols:[],postprocess:()=>null},{
name:"select_join_op$subexpression$5",symbols:[r.lexerAny.has("kw_full")?{type:"kw_full"}:kw_full,"select_join_op$subexpression$5$ebnf$1"],postprocess:e=>(0,
a.box)(e,"FULL JOIN")},{name:"select_join_op",symbols:["select_join_op$subexpression$5"]},{name:"select_what$ebnf$1",symbols:["select_distinct"],postprocess:id
},{name:"select_what$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_what$ebnf$2",symbols:["select_expr_list_aliased"],postprocess:id},{
name:"select_what$ebnf$2",symbols:[],postprocess:()=>null},{name:"select_what",symbols:[r.lexerAny.has("kw_select")?{type:"kw_select"
}:kw_select,"select_what$ebnf$1","select_what$ebnf$2"],postprocess:e=>(0,a.track)(e,{columns:e[2],...e[1]&&{distinct:(0,a.unbox)(e[1])}})},{
name:"select_expr_list_aliased$ebnf$1",symbols:[]},{name:"select_expr_list_aliased$ebnf$1$subexpression$1",symbols:["comma","select_expr_list_item"],
postprocess:last},{name:"select_expr_list_aliased$ebnf$1",symbols:["select_expr_list_aliased$ebnf$1","select_expr_list_aliased$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"select_expr_list_aliased",symbols:["select_expr_list_item","select_expr_list_aliased$ebnf$1"],
postprocess:([e,s])=>[e,...s||[]]},{name:"select_expr_list_item$ebnf$1",symbols:["ident_aliased"],postprocess:id},{name:"select_expr_list_item$ebnf$1",
symbols:[],postprocess:()=>null},{name:"select_expr_list_item",symbols:["expr","select_expr_list_item$ebnf$1"],postprocess:e=>(0,a.track)(e,{expr:e[0],...e[1]?{
alias:asName(e[1])}:{}})},{name:"select_distinct",symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all],postprocess:e=>(0,a.box)(e,"all")},{
name:"select_distinct$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,"lparen","expr_list_raw","rparen"],postprocess:get(2)},{
name:"select_distinct$ebnf$1",symbols:["select_distinct$ebnf$1$subexpression$1"],postprocess:id},{name:"select_distinct$ebnf$1",symbols:[],postprocess:()=>null
},{name:"select_distinct",symbols:[r.lexerAny.has("kw_distinct")?{type:"kw_distinct"}:kw_distinct,"select_distinct$ebnf$1"],postprocess:e=>(0,
a.box)(e,e[1]||"distinct")},{name:"select_where",symbols:[r.lexerAny.has("kw_where")?{type:"kw_where"}:kw_where,"expr"],postprocess:last},{
name:"select_groupby",symbols:[r.lexerAny.has("kw_group")?{type:"kw_group"}:kw_group,"kw_by","expr_list_raw"],postprocess:last},{name:"select_having",
symbols:[r.lexerAny.has("kw_having")?{type:"kw_having"}:kw_having,"expr"],postprocess:last},{name:"select_limit_offset$ebnf$1$subexpression$1",
symbols:["select_offset"]},{name:"select_limit_offset$ebnf$1$subexpression$1",symbols:["select_limit"]},{name:"select_limit_offset$ebnf$1",
symbols:["select_limit_offset$ebnf$1$subexpression$1"]},{name:"select_limit_offset$ebnf$1$subexpression$2",symbols:["select_offset"]},{
name:"select_limit_offset$ebnf$1$subexpression$2",symbols:["select_limit"]},{name:"select_limit_offset$ebnf$1",
symbols:["select_limit_offset$ebnf$1","select_limit_offset$ebnf$1$subexpression$2"],postprocess:e=>e[0].concat([e[1]])},{name:"select_limit_offset",
symbols:["select_limit_offset$ebnf$1"],postprocess:(e,s)=>{const t=unwrap(e);if(!Array.isArray(t))return(0,a.track)(e,t);if(t.length!=2)return s
;const r=unwrap(t[0]);const n=unwrap(t[1]);if(r.offset&&n.offset||r.limit&&n.limit)return s;return(0,a.track)(e,{...r,...n})}},{
name:"select_offset$ebnf$1$subexpression$1",symbols:["kw_row"]},{name:"select_offset$ebnf$1$subexpression$1",symbols:["kw_rows"]},{name:"select_offset$ebnf$1",
symbols:["select_offset$ebnf$1$subexpression$1"],postprocess:id},{name:"select_offset$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_offset",
symbols:[r.lexerAny.has("kw_offset")?{type:"kw_offset"}:kw_offset,"expr_nostar","select_offset$ebnf$1"],postprocess:e=>(0,a.track)(e,{offset:unwrap(e[1])})},{
name:"select_limit$subexpression$1",symbols:["select_limit_1"]},{name:"select_limit$subexpression$1",symbols:["select_limit_2"]},{name:"select_limit",
symbols:["select_limit$subexpression$1"],postprocess:e=>(0,a.track)(e,{limit:unwrap(e)})},{name:"select_limit_1",symbols:[r.lexerAny.has("kw_limit")?{
type:"kw_limit"}:kw_limit,"expr_nostar"],postprocess:last},{name:"select_limit_2$ebnf$1$subexpression$1",symbols:["kw_first"]},{
name:"select_limit_2$ebnf$1$subexpression$1",symbols:["kw_next"]},{name:"select_limit_2$ebnf$1",symbols:["select_limit_2$ebnf$1$subexpression$1"],postprocess:id
},{name:"select_limit_2$ebnf$1",symbols:[],postprocess:()=>null},{name:"select_limit_2$subexpression$1",symbols:["kw_row"]},{
name:"select_limit_2$subexpression$1",symbols:["kw_rows"]},{name:"select_limit_2",symbols:[r.lexerAny.has("kw_fetch")?{type:"kw_fetch"
}:kw_fetch,"select_limit_2$ebnf$1","expr_nostar","select_limit_2$subexpression$1",r.lexerAny.has("kw_only")?{type:"kw_only"}:kw_only],postprocess:get(2)},{
name:"select_for$subexpression$1",symbols:["kw_update"],postprocess:e=>(0,a.track)(e,{type:"update"})},{name:"select_for$subexpression$1",
symbols:["kw_no","kw_key","kw_update"],postprocess:e=>(0,a.track)(e,{type:"no key update"})},{name:"select_for$subexpression$1",symbols:["kw_share"],
postprocess:e=>(0,a.track)(e,{type:"share"})},{name:"select_for$subexpression$1",symbols:["kw_key","kw_share"],postprocess:e=>(0,a.track)(e,{type:"key share"})
},{name:"select_for",symbols:[r.lexerAny.has("kw_for")?{type:"kw_for"}:kw_for,"select_for$subexpression$1"]},{name:"select_skip$subexpression$1",
symbols:["kw_nowait"],postprocess:e=>(0,a.track)(e,{type:"nowait"})},{name:"select_skip$subexpression$1",symbols:["kw_skip","kw_locked"],postprocess:e=>(0,
a.track)(e,{type:"skip locked"})},{name:"select_skip",symbols:["select_skip$subexpression$1"]},{name:"select_order_by$subexpression$1",
symbols:[r.lexerAny.has("kw_order")?{type:"kw_order"}:kw_order,"kw_by"]},{name:"select_order_by$ebnf$1",symbols:[]},{
name:"select_order_by$ebnf$1$subexpression$1",symbols:["comma","select_order_by_expr"],postprocess:last},{name:"select_order_by$ebnf$1",
symbols:["select_order_by$ebnf$1","select_order_by$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"select_order_by",
symbols:["select_order_by$subexpression$1","select_order_by_expr","select_order_by$ebnf$1"],postprocess:([e,s,t])=>[s,...t||[]]},{
name:"select_order_by_expr$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_asc")?{type:"kw_asc"}:kw_asc]},{
name:"select_order_by_expr$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_desc")?{type:"kw_desc"}:kw_desc]},{name:"select_order_by_expr$ebnf$1",
symbols:["select_order_by_expr$ebnf$1$subexpression$1"],postprocess:id},{name:"select_order_by_expr$ebnf$1",symbols:[],postprocess:()=>null},{
name:"select_order_by_expr$ebnf$2$subexpression$1$subexpression$1",symbols:["kw_first"]},{name:"select_order_by_expr$ebnf$2$subexpression$1$subexpression$1",
symbols:["kw_last"]},{name:"select_order_by_expr$ebnf$2$subexpression$1",symbols:["kw_nulls","select_order_by_expr$ebnf$2$subexpression$1$subexpression$1"],
postprocess:last},{name:"select_order_by_expr$ebnf$2",symbols:["select_order_by_expr$ebnf$2$subexpression$1"],postprocess:id},{
name:"select_order_by_expr$ebnf$2",symbols:[],postprocess:()=>null},{name:"select_order_by_expr",
symbols:["expr","select_order_by_expr$ebnf$1","select_order_by_expr$ebnf$2"],postprocess:e=>(0,a.track)(e,{by:e[0],...e[1]&&{order:toStr(e[1]).toUpperCase()},
...e[2]&&{nulls:toStr(e[2]).toUpperCase()}})},{name:"expr",symbols:["expr_nostar"],postprocess:unwrap},{name:"expr",symbols:["expr_star"],postprocess:unwrap},{
name:"expr_nostar",symbols:["expr_paren"],postprocess:unwrap},{name:"expr_nostar",symbols:["expr_or"],postprocess:unwrap},{name:"expr_paren$subexpression$1",
symbols:["expr_or_select"]},{name:"expr_paren$subexpression$1",symbols:["expr_list_many"]},{name:"expr_paren",
symbols:["lparen","expr_paren$subexpression$1","rparen"],postprocess:get(1)},{name:"expr_or$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("kw_or")?{
type:"kw_or"}:kw_or]},{name:"expr_or$macrocall$2$macrocall$1",symbols:["expr_or$macrocall$2$macrocall$2"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_or$macrocall$2",symbols:["expr_or$macrocall$2$macrocall$1"]},{name:"expr_or$macrocall$3",
symbols:["expr_or"]},{name:"expr_or$macrocall$4",symbols:["expr_and"]},{name:"expr_or$macrocall$1$subexpression$1",symbols:["expr_or$macrocall$3"]},{
name:"expr_or$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_or$macrocall$1$subexpression$2",symbols:["expr_or$macrocall$4"]},{
name:"expr_or$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_or$macrocall$1",
symbols:["expr_or$macrocall$1$subexpression$1","expr_or$macrocall$2","expr_or$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_or$macrocall$1",symbols:["expr_or$macrocall$4"],postprocess:unwrap},{name:"expr_or",
symbols:["expr_or$macrocall$1"]},{name:"expr_and$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("kw_and")?{type:"kw_and"}:kw_and]},{
name:"expr_and$macrocall$2$macrocall$1",symbols:["expr_and$macrocall$2$macrocall$2"],postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})
},{name:"expr_and$macrocall$2",symbols:["expr_and$macrocall$2$macrocall$1"]},{name:"expr_and$macrocall$3",symbols:["expr_and"]},{name:"expr_and$macrocall$4",
symbols:["expr_not"]},{name:"expr_and$macrocall$1$subexpression$1",symbols:["expr_and$macrocall$3"]},{name:"expr_and$macrocall$1$subexpression$1",
symbols:["expr_paren"]},{name:"expr_and$macrocall$1$subexpression$2",symbols:["expr_and$macrocall$4"]},{name:"expr_and$macrocall$1$subexpression$2",
symbols:["expr_paren"]},{name:"expr_and$macrocall$1",
symbols:["expr_and$macrocall$1$subexpression$1","expr_and$macrocall$2","expr_and$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_and$macrocall$1",symbols:["expr_and$macrocall$4"],postprocess:unwrap},{name:"expr_and",
symbols:["expr_and$macrocall$1"]},{name:"expr_not$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not]},{
name:"expr_not$macrocall$2$macrocall$1",symbols:["expr_not$macrocall$2$macrocall$2"],postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})
},{name:"expr_not$macrocall$2",symbols:["expr_not$macrocall$2$macrocall$1"]},{name:"expr_not$macrocall$3",symbols:["expr_not"]},{name:"expr_not$macrocall$4",
symbols:["expr_eq"]},{name:"expr_not$macrocall$1$subexpression$1",symbols:["expr_not$macrocall$3"]},{name:"expr_not$macrocall$1$subexpression$1",
symbols:["expr_paren"]},{name:"expr_not$macrocall$1",symbols:["expr_not$macrocall$2","expr_not$macrocall$1$subexpression$1"],postprocess:e=>(0,a.track)(e,{
type:"unary",...unwrap(e[0]),operand:unwrap(e[1])})},{name:"expr_not$macrocall$1",symbols:["expr_not$macrocall$4"],postprocess:unwrap},{name:"expr_not",
symbols:["expr_not$macrocall$1"]},{name:"expr_eq$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq]},{
name:"expr_eq$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_neq")?{type:"op_neq"}:op_neq]},{name:"expr_eq$macrocall$2$macrocall$2",
symbols:["expr_eq$macrocall$2$macrocall$2$subexpression$1"]},{name:"expr_eq$macrocall$2$macrocall$1$macrocall$2",symbols:["expr_eq$macrocall$2$macrocall$2"]},{
name:"expr_eq$macrocall$2$macrocall$1$macrocall$1",symbols:["expr_eq$macrocall$2$macrocall$1$macrocall$2"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_eq$macrocall$2$macrocall$1",symbols:["expr_eq$macrocall$2$macrocall$1$macrocall$1"],postprocess:unwrap
},{name:"expr_eq$macrocall$2$macrocall$1",symbols:["kw_operator","lparen","ident","dot","expr_eq$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,
a.track)(e,{op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_eq$macrocall$2",symbols:["expr_eq$macrocall$2$macrocall$1"]},{
name:"expr_eq$macrocall$3",symbols:["expr_eq"]},{name:"expr_eq$macrocall$4",symbols:["expr_is"]},{name:"expr_eq$macrocall$1$subexpression$1",
symbols:["expr_eq$macrocall$3"]},{name:"expr_eq$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_eq$macrocall$1$subexpression$2",
symbols:["expr_eq$macrocall$4"]},{name:"expr_eq$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_eq$macrocall$1",
symbols:["expr_eq$macrocall$1$subexpression$1","expr_eq$macrocall$2","expr_eq$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_eq$macrocall$1",symbols:["expr_eq$macrocall$4"],postprocess:unwrap},{name:"expr_eq",
symbols:["expr_eq$macrocall$1"]},{name:"expr_star",symbols:["star"],postprocess:e=>(0,a.track)(e,{type:"ref",name:"*"})},{name:"expr_is$subexpression$1",
symbols:["expr_is"]},{name:"expr_is$subexpression$1",symbols:["expr_paren"]},{name:"expr_is$subexpression$2",symbols:[r.lexerAny.has("kw_isnull")?{
type:"kw_isnull"}:kw_isnull]},{name:"expr_is$subexpression$2",symbols:[r.lexerAny.has("kw_is")?{type:"kw_is"}:kw_is,r.lexerAny.has("kw_null")?{type:"kw_null"
}:kw_null]},{name:"expr_is",symbols:["expr_is$subexpression$1","expr_is$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"unary",op:"IS NULL",
operand:unwrap(e[0])})},{name:"expr_is$subexpression$3",symbols:["expr_is"]},{name:"expr_is$subexpression$3",symbols:["expr_paren"]},{
name:"expr_is$subexpression$4",symbols:[r.lexerAny.has("kw_notnull")?{type:"kw_notnull"}:kw_notnull]},{name:"expr_is$subexpression$4",
symbols:[r.lexerAny.has("kw_is")?{type:"kw_is"}:kw_is,"kw_not_null"]},{name:"expr_is",symbols:["expr_is$subexpression$3","expr_is$subexpression$4"],
postprocess:e=>(0,a.track)(e,{type:"unary",op:"IS NOT NULL",operand:unwrap(e[0])})},{name:"expr_is$subexpression$5",symbols:["expr_is"]},{
name:"expr_is$subexpression$5",symbols:["expr_paren"]},{name:"expr_is$ebnf$1",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not],postprocess:id},{
name:"expr_is$ebnf$1",symbols:[],postprocess:()=>null},{name:"expr_is$subexpression$6",symbols:[r.lexerAny.has("kw_true")?{type:"kw_true"}:kw_true]},{
name:"expr_is$subexpression$6",symbols:[r.lexerAny.has("kw_false")?{type:"kw_false"}:kw_false]},{name:"expr_is",
symbols:["expr_is$subexpression$5",r.lexerAny.has("kw_is")?{type:"kw_is"}:kw_is,"expr_is$ebnf$1","expr_is$subexpression$6"],postprocess:e=>(0,a.track)(e,{
type:"unary",op:"IS "+flattenStr([e[2],e[3]]).join(" ").toUpperCase(),operand:unwrap(e[0])})},{name:"expr_is",symbols:["expr_compare"],postprocess:unwrap},{
name:"expr_compare$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("op_compare")?{type:"op_compare"}:op_compare]},{
name:"expr_compare$macrocall$2$macrocall$1$macrocall$2",symbols:["expr_compare$macrocall$2$macrocall$2"]},{
name:"expr_compare$macrocall$2$macrocall$1$macrocall$1",symbols:["expr_compare$macrocall$2$macrocall$1$macrocall$2"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_compare$macrocall$2$macrocall$1",symbols:["expr_compare$macrocall$2$macrocall$1$macrocall$1"],
postprocess:unwrap},{name:"expr_compare$macrocall$2$macrocall$1",symbols:["kw_operator","lparen","ident","dot","expr_compare$macrocall$2$macrocall$2","rparen"],
postprocess:e=>(0,a.track)(e,{op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_compare$macrocall$2",
symbols:["expr_compare$macrocall$2$macrocall$1"]},{name:"expr_compare$macrocall$3",symbols:["expr_compare"]},{name:"expr_compare$macrocall$4",
symbols:["expr_range"]},{name:"expr_compare$macrocall$1$subexpression$1",symbols:["expr_compare$macrocall$3"]},{name:"expr_compare$macrocall$1$subexpression$1",
symbols:["expr_paren"]},{name:"expr_compare$macrocall$1$subexpression$2",symbols:["expr_compare$macrocall$4"]},{name:"expr_compare$macrocall$1$subexpression$2",
symbols:["expr_paren"]},{name:"expr_compare$macrocall$1",
symbols:["expr_compare$macrocall$1$subexpression$1","expr_compare$macrocall$2","expr_compare$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{
type:"binary",left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_compare$macrocall$1",symbols:["expr_compare$macrocall$4"],postprocess:unwrap
},{name:"expr_compare",symbols:["expr_compare$macrocall$1"]},{name:"expr_range$macrocall$2",symbols:["ops_between"]},{name:"expr_range$macrocall$3",
symbols:[r.lexerAny.has("kw_and")?{type:"kw_and"}:kw_and]},{name:"expr_range$macrocall$4",symbols:["expr_range"]},{name:"expr_range$macrocall$5",
symbols:["expr_others"]},{name:"expr_range$macrocall$1$subexpression$1",symbols:["expr_range$macrocall$4"]},{name:"expr_range$macrocall$1$subexpression$1",
symbols:["expr_paren"]},{name:"expr_range$macrocall$1$subexpression$2",symbols:["expr_range$macrocall$4"]},{name:"expr_range$macrocall$1$subexpression$2",
symbols:["expr_paren"]},{name:"expr_range$macrocall$1$subexpression$3",symbols:["expr_range$macrocall$5"]},{name:"expr_range$macrocall$1$subexpression$3",
symbols:["expr_paren"]},{name:"expr_range$macrocall$1",
symbols:["expr_range$macrocall$1$subexpression$1","expr_range$macrocall$2","expr_range$macrocall$1$subexpression$2","expr_range$macrocall$3","expr_range$macrocall$1$subexpression$3"],
postprocess:e=>(0,a.track)(e,{type:"ternary",value:unwrap(e[0]),lo:unwrap(e[2]),hi:unwrap(e[4]),op:(flattenStr(e[1]).join(" ")||"<error>").toUpperCase()})},{
name:"expr_range$macrocall$1",symbols:["expr_range$macrocall$5"],postprocess:unwrap},{name:"expr_range",symbols:["expr_range$macrocall$1"]},{
name:"expr_others$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("ops_others")?{type:"ops_others"}:ops_others]},{
name:"expr_others$macrocall$2$macrocall$1$macrocall$2",symbols:["expr_others$macrocall$2$macrocall$2"]},{name:"expr_others$macrocall$2$macrocall$1$macrocall$1",
symbols:["expr_others$macrocall$2$macrocall$1$macrocall$2"],postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{
name:"expr_others$macrocall$2$macrocall$1",symbols:["expr_others$macrocall$2$macrocall$1$macrocall$1"],postprocess:unwrap},{
name:"expr_others$macrocall$2$macrocall$1",symbols:["kw_operator","lparen","ident","dot","expr_others$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,
a.track)(e,{op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_others$macrocall$2",
symbols:["expr_others$macrocall$2$macrocall$1"]},{name:"expr_others$macrocall$3",symbols:["expr_others"]},{name:"expr_others$macrocall$4",symbols:["expr_like"]
},{name:"expr_others$macrocall$1$subexpression$1",symbols:["expr_others$macrocall$3"]},{name:"expr_others$macrocall$1$subexpression$1",symbols:["expr_paren"]},{
name:"expr_others$macrocall$1$subexpression$2",symbols:["expr_others$macrocall$4"]},{name:"expr_others$macrocall$1$subexpression$2",symbols:["expr_paren"]},{
name:"expr_others$macrocall$1",symbols:["expr_others$macrocall$1$subexpression$1","expr_others$macrocall$2","expr_others$macrocall$1$subexpression$2"],
postprocess:e=>(0,a.track)(e,{type:"binary",left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_others$macrocall$1",
symbols:["expr_others$macrocall$4"],postprocess:unwrap},{name:"expr_others",symbols:["expr_others$macrocall$1"]},{name:"expr_like$macrocall$2$macrocall$2",
symbols:["ops_like"]},{name:"expr_like$macrocall$2$macrocall$1",symbols:["expr_like$macrocall$2$macrocall$2"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_like$macrocall$2",symbols:["expr_like$macrocall$2$macrocall$1"]},{name:"expr_like$macrocall$3",
symbols:["expr_like"]},{name:"expr_like$macrocall$4",symbols:["expr_in"]},{name:"expr_like$macrocall$1$subexpression$1",symbols:["expr_like$macrocall$3"]},{
name:"expr_like$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_like$macrocall$1$subexpression$2",symbols:["expr_like$macrocall$4"]},{
name:"expr_like$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_like$macrocall$1",
symbols:["expr_like$macrocall$1$subexpression$1","expr_like$macrocall$2","expr_like$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_like$macrocall$1",symbols:["expr_like$macrocall$4"],postprocess:unwrap},{name:"expr_like",
symbols:["expr_like$macrocall$1"]},{name:"expr_in$macrocall$2$macrocall$2",symbols:["ops_in"]},{name:"expr_in$macrocall$2$macrocall$1",
symbols:["expr_in$macrocall$2$macrocall$2"],postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_in$macrocall$2",
symbols:["expr_in$macrocall$2$macrocall$1"]},{name:"expr_in$macrocall$3",symbols:["expr_in"]},{name:"expr_in$macrocall$4",symbols:["expr_add"]},{
name:"expr_in$macrocall$1$subexpression$1",symbols:["expr_in$macrocall$3"]},{name:"expr_in$macrocall$1$subexpression$1",symbols:["expr_paren"]},{
name:"expr_in$macrocall$1$subexpression$2",symbols:["expr_in$macrocall$4"]},{name:"expr_in$macrocall$1$subexpression$2",symbols:["expr_paren"]},{
name:"expr_in$macrocall$1",symbols:["expr_in$macrocall$1$subexpression$1","expr_in$macrocall$2","expr_in$macrocall$1$subexpression$2"],postprocess:e=>(0,
a.track)(e,{type:"binary",left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_in$macrocall$1",symbols:["expr_in$macrocall$4"],postprocess:unwrap
},{name:"expr_in",symbols:["expr_in$macrocall$1"]},{name:"expr_add$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_plus")?{type:"op_plus"
}:op_plus]},{name:"expr_add$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_minus")?{type:"op_minus"}:op_minus]},{
name:"expr_add$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_additive")?{type:"op_additive"}:op_additive]},{
name:"expr_add$macrocall$2$macrocall$2",symbols:["expr_add$macrocall$2$macrocall$2$subexpression$1"]},{name:"expr_add$macrocall$2$macrocall$1$macrocall$2",
symbols:["expr_add$macrocall$2$macrocall$2"]},{name:"expr_add$macrocall$2$macrocall$1$macrocall$1",symbols:["expr_add$macrocall$2$macrocall$1$macrocall$2"],
postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_add$macrocall$2$macrocall$1",
symbols:["expr_add$macrocall$2$macrocall$1$macrocall$1"],postprocess:unwrap},{name:"expr_add$macrocall$2$macrocall$1",
symbols:["kw_operator","lparen","ident","dot","expr_add$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_add$macrocall$2",symbols:["expr_add$macrocall$2$macrocall$1"]},{
name:"expr_add$macrocall$3",symbols:["expr_add"]},{name:"expr_add$macrocall$4",symbols:["expr_mult"]},{name:"expr_add$macrocall$1$subexpression$1",
symbols:["expr_add$macrocall$3"]},{name:"expr_add$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_add$macrocall$1$subexpression$2",
symbols:["expr_add$macrocall$4"]},{name:"expr_add$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_add$macrocall$1",
symbols:["expr_add$macrocall$1$subexpression$1","expr_add$macrocall$2","expr_add$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_add$macrocall$1",symbols:["expr_add$macrocall$4"],postprocess:unwrap},{name:"expr_add",
symbols:["expr_add$macrocall$1"]},{name:"expr_mult$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("star")?{type:"star"}:star]},{
name:"expr_mult$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_div")?{type:"op_div"}:op_div]},{
name:"expr_mult$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_mod")?{type:"op_mod"}:op_mod]},{name:"expr_mult$macrocall$2$macrocall$2",
symbols:["expr_mult$macrocall$2$macrocall$2$subexpression$1"]},{name:"expr_mult$macrocall$2$macrocall$1$macrocall$2",
symbols:["expr_mult$macrocall$2$macrocall$2"]},{name:"expr_mult$macrocall$2$macrocall$1$macrocall$1",symbols:["expr_mult$macrocall$2$macrocall$1$macrocall$2"],
postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_mult$macrocall$2$macrocall$1",
symbols:["expr_mult$macrocall$2$macrocall$1$macrocall$1"],postprocess:unwrap},{name:"expr_mult$macrocall$2$macrocall$1",
symbols:["kw_operator","lparen","ident","dot","expr_mult$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_mult$macrocall$2",symbols:["expr_mult$macrocall$2$macrocall$1"]},{
name:"expr_mult$macrocall$3",symbols:["expr_mult"]},{name:"expr_mult$macrocall$4",symbols:["expr_exp"]},{name:"expr_mult$macrocall$1$subexpression$1",
symbols:["expr_mult$macrocall$3"]},{name:"expr_mult$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_mult$macrocall$1$subexpression$2",
symbols:["expr_mult$macrocall$4"]},{name:"expr_mult$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_mult$macrocall$1",
symbols:["expr_mult$macrocall$1$subexpression$1","expr_mult$macrocall$2","expr_mult$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_mult$macrocall$1",symbols:["expr_mult$macrocall$4"],postprocess:unwrap},{name:"expr_mult",
symbols:["expr_mult$macrocall$1"]},{name:"expr_exp$macrocall$2$macrocall$2",symbols:[r.lexerAny.has("op_exp")?{type:"op_exp"}:op_exp]},{
name:"expr_exp$macrocall$2$macrocall$1$macrocall$2",symbols:["expr_exp$macrocall$2$macrocall$2"]},{name:"expr_exp$macrocall$2$macrocall$1$macrocall$1",
symbols:["expr_exp$macrocall$2$macrocall$1$macrocall$2"],postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{
name:"expr_exp$macrocall$2$macrocall$1",symbols:["expr_exp$macrocall$2$macrocall$1$macrocall$1"],postprocess:unwrap},{name:"expr_exp$macrocall$2$macrocall$1",
symbols:["kw_operator","lparen","ident","dot","expr_exp$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_exp$macrocall$2",symbols:["expr_exp$macrocall$2$macrocall$1"]},{
name:"expr_exp$macrocall$3",symbols:["expr_exp"]},{name:"expr_exp$macrocall$4",symbols:["expr_unary_add"]},{name:"expr_exp$macrocall$1$subexpression$1",
symbols:["expr_exp$macrocall$3"]},{name:"expr_exp$macrocall$1$subexpression$1",symbols:["expr_paren"]},{name:"expr_exp$macrocall$1$subexpression$2",
symbols:["expr_exp$macrocall$4"]},{name:"expr_exp$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_exp$macrocall$1",
symbols:["expr_exp$macrocall$1$subexpression$1","expr_exp$macrocall$2","expr_exp$macrocall$1$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"binary",
left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_exp$macrocall$1",symbols:["expr_exp$macrocall$4"],postprocess:unwrap},{name:"expr_exp",
symbols:["expr_exp$macrocall$1"]},{name:"expr_unary_add$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_plus")?{type:"op_plus"}:op_plus]},{
name:"expr_unary_add$macrocall$2$macrocall$2$subexpression$1",symbols:[r.lexerAny.has("op_minus")?{type:"op_minus"}:op_minus]},{
name:"expr_unary_add$macrocall$2$macrocall$2",symbols:["expr_unary_add$macrocall$2$macrocall$2$subexpression$1"]},{
name:"expr_unary_add$macrocall$2$macrocall$1$macrocall$2",symbols:["expr_unary_add$macrocall$2$macrocall$2"]},{
name:"expr_unary_add$macrocall$2$macrocall$1$macrocall$1",symbols:["expr_unary_add$macrocall$2$macrocall$1$macrocall$2"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_unary_add$macrocall$2$macrocall$1",symbols:["expr_unary_add$macrocall$2$macrocall$1$macrocall$1"],
postprocess:unwrap},{name:"expr_unary_add$macrocall$2$macrocall$1",
symbols:["kw_operator","lparen","ident","dot","expr_unary_add$macrocall$2$macrocall$2","rparen"],postprocess:e=>(0,a.track)(e,{
op:(toStr(e[4]," ")||"<error>").toUpperCase(),opSchema:toStr(e[2])})},{name:"expr_unary_add$macrocall$2",symbols:["expr_unary_add$macrocall$2$macrocall$1"]},{
name:"expr_unary_add$macrocall$3",symbols:["expr_unary_add"]},{name:"expr_unary_add$macrocall$4",symbols:["expr_various_constructs"]},{
name:"expr_unary_add$macrocall$1$subexpression$1",symbols:["expr_unary_add$macrocall$3"]},{name:"expr_unary_add$macrocall$1$subexpression$1",
symbols:["expr_paren"]},{name:"expr_unary_add$macrocall$1",symbols:["expr_unary_add$macrocall$2","expr_unary_add$macrocall$1$subexpression$1"],
postprocess:e=>(0,a.track)(e,{type:"unary",...unwrap(e[0]),operand:unwrap(e[1])})},{name:"expr_unary_add$macrocall$1",symbols:["expr_unary_add$macrocall$4"],
postprocess:unwrap},{name:"expr_unary_add",symbols:["expr_unary_add$macrocall$1"]},{name:"expr_various_constructs$macrocall$2$macrocall$2",
symbols:["various_binaries"]},{name:"expr_various_constructs$macrocall$2$macrocall$1",symbols:["expr_various_constructs$macrocall$2$macrocall$2"],
postprocess:e=>(0,a.track)(e,{op:(toStr(e," ")||"<error>").toUpperCase()})},{name:"expr_various_constructs$macrocall$2",
symbols:["expr_various_constructs$macrocall$2$macrocall$1"]},{name:"expr_various_constructs$macrocall$3",symbols:["expr_various_constructs"]},{
name:"expr_various_constructs$macrocall$4",symbols:["expr_array_index"]},{name:"expr_various_constructs$macrocall$1$subexpression$1",
symbols:["expr_various_constructs$macrocall$3"]},{name:"expr_various_constructs$macrocall$1$subexpression$1",symbols:["expr_paren"]},{
name:"expr_various_constructs$macrocall$1$subexpression$2",symbols:["expr_various_constructs$macrocall$4"]},{
name:"expr_various_constructs$macrocall$1$subexpression$2",symbols:["expr_paren"]},{name:"expr_various_constructs$macrocall$1",
symbols:["expr_various_constructs$macrocall$1$subexpression$1","expr_various_constructs$macrocall$2","expr_various_constructs$macrocall$1$subexpression$2"],
postprocess:e=>(0,a.track)(e,{type:"binary",left:unwrap(e[0]),right:unwrap(e[2]),...unwrap(e[1])})},{name:"expr_various_constructs$macrocall$1",
symbols:["expr_various_constructs$macrocall$4"],postprocess:unwrap},{name:"expr_various_constructs",symbols:["expr_various_constructs$macrocall$1"]},{
name:"expr_array_index$subexpression$1",symbols:["expr_array_index"]},{name:"expr_array_index$subexpression$1",symbols:["expr_paren"]},{name:"expr_array_index",
symbols:["expr_array_index$subexpression$1",r.lexerAny.has("lbracket")?{type:"lbracket"}:lbracket,"expr_nostar",r.lexerAny.has("rbracket")?{type:"rbracket"
}:rbracket],postprocess:e=>(0,a.track)(e,{type:"arrayIndex",array:unwrap(e[0]),index:unwrap(e[2])})},{name:"expr_array_index",symbols:["expr_member"],
postprocess:unwrap},{name:"expr_member$subexpression$1",symbols:["expr_member"]},{name:"expr_member$subexpression$1",symbols:["expr_paren"]},{
name:"expr_member$subexpression$2",symbols:["string"]},{name:"expr_member$subexpression$2",symbols:["int"]},{name:"expr_member",
symbols:["expr_member$subexpression$1","ops_member","expr_member$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"member",operand:unwrap(e[0]),op:e[1],
member:unwrap(e[2])})},{name:"expr_member$subexpression$3",symbols:["expr_member"]},{name:"expr_member$subexpression$3",symbols:["expr_paren"]},{
name:"expr_member",symbols:["expr_member$subexpression$3",r.lexerAny.has("op_cast")?{type:"op_cast"}:op_cast,"data_type"],postprocess:e=>(0,a.track)(e,{
type:"cast",operand:unwrap(e[0]),to:e[2]})},{name:"expr_member",symbols:[r.lexerAny.has("kw_cast")?{type:"kw_cast"
}:kw_cast,"lparen","expr_nostar",r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"data_type","rparen"],postprocess:e=>(0,a.track)(e,{type:"cast",
operand:unwrap(e[2]),to:e[4]})},{name:"expr_member",symbols:["data_type","string"],postprocess:e=>(0,a.track)(e,{type:"cast",operand:(0,a.track)(e[1],{
type:"string",value:(0,a.unbox)(e[1])}),to:(0,a.unbox)(e[0])})},{name:"expr_member",symbols:["expr_dot"],postprocess:unwrap},{name:"expr_dot$subexpression$1",
symbols:["word"]},{name:"expr_dot$subexpression$1",symbols:["star"]},{name:"expr_dot",symbols:["qname",r.lexerAny.has("dot")?{type:"dot"
}:dot,"expr_dot$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"ref",table:unwrap(e[0]),name:toStr(e[2])})},{name:"expr_dot",symbols:["expr_final"],
postprocess:unwrap},{name:"expr_final",symbols:["expr_basic"]},{name:"expr_final",symbols:["expr_primary"]},{name:"expr_basic",symbols:["expr_special_calls"]},{
name:"expr_basic",symbols:["expr_call"]},{name:"expr_basic",symbols:["expr_array"]},{name:"expr_basic",symbols:["expr_case"]},{name:"expr_basic",
symbols:["expr_extract"]},{name:"expr_basic",symbols:["word"],postprocess:e=>(0,a.track)(e,{type:"ref",name:unwrap(e[0])})},{name:"expr_array$ebnf$1",
symbols:["expr_subarray_items"],postprocess:id},{name:"expr_array$ebnf$1",symbols:[],postprocess:()=>null},{name:"expr_array",
symbols:[r.lexerAny.has("kw_array")?{type:"kw_array"}:kw_array,r.lexerAny.has("lbracket")?{type:"lbracket"
}:lbracket,"expr_array$ebnf$1",r.lexerAny.has("rbracket")?{type:"rbracket"}:rbracket],postprocess:e=>(0,a.track)(e,{type:"array",expressions:e[2]||[]})},{
name:"expr_array",symbols:[r.lexerAny.has("kw_array")?{type:"kw_array"}:kw_array,"lparen","selection","rparen"],postprocess:e=>(0,a.track)(e,{
type:"array select",select:unwrap(e[2])})},{name:"expr_subarray$ebnf$1",symbols:["expr_subarray_items"],postprocess:id},{name:"expr_subarray$ebnf$1",symbols:[],
postprocess:()=>null},{name:"expr_subarray",symbols:[r.lexerAny.has("lbracket")?{type:"lbracket"}:lbracket,"expr_subarray$ebnf$1",r.lexerAny.has("rbracket")?{
type:"rbracket"}:rbracket],postprocess:get(1)},{name:"expr_subarray_items$macrocall$2",symbols:["expr_list_item"]},{
name:"expr_subarray_items$macrocall$1$ebnf$1",symbols:[]},{name:"expr_subarray_items$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{
type:"comma"}:comma,"expr_subarray_items$macrocall$2"],postprocess:last},{name:"expr_subarray_items$macrocall$1$ebnf$1",
symbols:["expr_subarray_items$macrocall$1$ebnf$1","expr_subarray_items$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"expr_subarray_items$macrocall$1",symbols:["expr_subarray_items$macrocall$2","expr_subarray_items$macrocall$1$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"expr_subarray_items",symbols:["expr_subarray_items$macrocall$1"],postprocess:e=>e[0].map(unwrap)},{name:"expr_subarray_items$macrocall$4",
symbols:["expr_subarray"]},{name:"expr_subarray_items$macrocall$3$ebnf$1",symbols:[]},{name:"expr_subarray_items$macrocall$3$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"expr_subarray_items$macrocall$4"],postprocess:last},{name:"expr_subarray_items$macrocall$3$ebnf$1",
symbols:["expr_subarray_items$macrocall$3$ebnf$1","expr_subarray_items$macrocall$3$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"expr_subarray_items$macrocall$3",symbols:["expr_subarray_items$macrocall$4","expr_subarray_items$macrocall$3$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"expr_subarray_items",symbols:["expr_subarray_items$macrocall$3"],postprocess:e=>e[0].map(e=>(0,a.track)(e,{type:"array",expressions:e[0].map(unwrap)}))},{
name:"expr_function_call$ebnf$1",symbols:["expr_list_raw"],postprocess:id},{name:"expr_function_call$ebnf$1",symbols:[],postprocess:()=>null},{
name:"expr_function_call",symbols:["expr_fn_name","lparen","expr_function_call$ebnf$1","rparen"],postprocess:e=>(0,a.track)(e,{type:"call",
function:unwrap(e[0]),args:e[2]||[]})},{name:"expr_call$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all]},{
name:"expr_call$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_distinct")?{type:"kw_distinct"}:kw_distinct]},{name:"expr_call$ebnf$1",
symbols:["expr_call$ebnf$1$subexpression$1"],postprocess:id},{name:"expr_call$ebnf$1",symbols:[],postprocess:()=>null},{name:"expr_call$ebnf$2",
symbols:["expr_list_raw"],postprocess:id},{name:"expr_call$ebnf$2",symbols:[],postprocess:()=>null},{name:"expr_call$ebnf$3",symbols:["select_order_by"],
postprocess:id},{name:"expr_call$ebnf$3",symbols:[],postprocess:()=>null},{name:"expr_call$ebnf$4$subexpression$1",
symbols:["kw_filter","lparen",r.lexerAny.has("kw_where")?{type:"kw_where"}:kw_where,"expr","rparen"],postprocess:get(3)},{name:"expr_call$ebnf$4",
symbols:["expr_call$ebnf$4$subexpression$1"],postprocess:id},{name:"expr_call$ebnf$4",symbols:[],postprocess:()=>null},{name:"expr_call$ebnf$5",
symbols:["expr_call_within_group"],postprocess:id},{name:"expr_call$ebnf$5",symbols:[],postprocess:()=>null},{name:"expr_call$ebnf$6",
symbols:["expr_call_over"],postprocess:id},{name:"expr_call$ebnf$6",symbols:[],postprocess:()=>null},{name:"expr_call",
symbols:["expr_fn_name","lparen","expr_call$ebnf$1","expr_call$ebnf$2","expr_call$ebnf$3","rparen","expr_call$ebnf$4","expr_call$ebnf$5","expr_call$ebnf$6"],
postprocess:e=>(0,a.track)(e,{type:"call",function:unwrap(e[0]),...e[2]&&{distinct:toStr(e[2])},args:e[3]||[],...e[4]&&{orderBy:e[4]},...e[6]&&{
filter:unwrap(e[6])},...e[7]&&{withinGroup:e[7]},...e[8]&&{over:unwrap(e[8])}})},{name:"expr_call_over$ebnf$1$subexpression$1",
symbols:["kw_partition","kw_by","expr_list_raw"],postprocess:last},{name:"expr_call_over$ebnf$1",symbols:["expr_call_over$ebnf$1$subexpression$1"],
postprocess:id},{name:"expr_call_over$ebnf$1",symbols:[],postprocess:()=>null},{name:"expr_call_over$ebnf$2",symbols:["select_order_by"],postprocess:id},{
name:"expr_call_over$ebnf$2",symbols:[],postprocess:()=>null},{name:"expr_call_over",
symbols:["kw_over","lparen","expr_call_over$ebnf$1","expr_call_over$ebnf$2","rparen"],postprocess:e=>(0,a.track)(e,{...e[2]&&{partitionBy:e[2]},...e[3]&&{
orderBy:e[3]}})},{name:"expr_call_within_group$subexpression$1",symbols:["kw_within",r.lexerAny.has("kw_group")?{type:"kw_group"}:kw_group]},{
name:"expr_call_within_group$subexpression$2",symbols:[r.lexerAny.has("kw_order")?{type:"kw_order"}:kw_order,"kw_by"]},{name:"expr_call_within_group",
symbols:["expr_call_within_group$subexpression$1","lparen","expr_call_within_group$subexpression$2","select_order_by_expr","rparen"],postprocess:e=>(0,
a.track)(e,e[3])},{name:"expr_extract$subexpression$1",symbols:["word"],postprocess:o("extract")},{name:"expr_extract",
symbols:["expr_extract$subexpression$1","lparen","word",r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"expr","rparen"],postprocess:e=>(0,a.track)(e,{
type:"extract",field:asName(e[2]),from:e[4]})},{name:"expr_primary",symbols:["float"],postprocess:e=>(0,a.track)(e,{type:"numeric",value:(0,a.unbox)(e[0])})},{
name:"expr_primary",symbols:["int"],postprocess:e=>(0,a.track)(e,{type:"integer",value:(0,a.unbox)(e[0])})},{name:"expr_primary",symbols:["string"],
postprocess:e=>(0,a.track)(e,{type:"string",value:(0,a.unbox)(e[0])})},{name:"expr_primary",symbols:[r.lexerAny.has("kw_true")?{type:"kw_true"}:kw_true],
postprocess:e=>(0,a.track)(e,{type:"boolean",value:true})},{name:"expr_primary",symbols:[r.lexerAny.has("kw_false")?{type:"kw_false"}:kw_false],
postprocess:e=>(0,a.track)(e,{type:"boolean",value:false})},{name:"expr_primary",symbols:[r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null],postprocess:e=>(0,
a.track)(e,{type:"null"})},{name:"expr_primary",symbols:["value_keyword"],postprocess:e=>(0,a.track)(e,{type:"keyword",keyword:toStr(e)})},{name:"expr_primary",
symbols:[r.lexerAny.has("qparam")?{type:"qparam"}:qparam],postprocess:e=>(0,a.track)(e,{type:"parameter",name:toStr(e[0])})},{name:"expr_primary",
symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default],postprocess:e=>(0,a.track)(e,{type:"default"})},{name:"ops_like",
symbols:["ops_like_keywors"]},{name:"ops_like",symbols:["ops_like_operators"]},{name:"ops_like_keywors$ebnf$1",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"
}:kw_not],postprocess:id},{name:"ops_like_keywors$ebnf$1",symbols:[],postprocess:()=>null},{name:"ops_like_keywors$subexpression$1",
symbols:[r.lexerAny.has("kw_like")?{type:"kw_like"}:kw_like]},{name:"ops_like_keywors$subexpression$1",symbols:[r.lexerAny.has("kw_ilike")?{type:"kw_ilike"
}:kw_ilike]},{name:"ops_like_keywors",symbols:["ops_like_keywors$ebnf$1","ops_like_keywors$subexpression$1"]},{name:"ops_like_operators$subexpression$1",
symbols:[r.lexerAny.has("op_like")?{type:"op_like"}:op_like],postprocess:()=>"LIKE"},{name:"ops_like_operators",symbols:["ops_like_operators$subexpression$1"]
},{name:"ops_like_operators$subexpression$2",symbols:[r.lexerAny.has("op_ilike")?{type:"op_ilike"}:op_ilike],postprocess:()=>"ILIKE"},{
name:"ops_like_operators",symbols:["ops_like_operators$subexpression$2"]},{name:"ops_like_operators$subexpression$3",symbols:[r.lexerAny.has("op_not_like")?{
type:"op_not_like"}:op_not_like],postprocess:()=>"NOT LIKE"},{name:"ops_like_operators",symbols:["ops_like_operators$subexpression$3"]},{
name:"ops_like_operators$subexpression$4",symbols:[r.lexerAny.has("op_not_ilike")?{type:"op_not_ilike"}:op_not_ilike],postprocess:()=>"NOT ILIKE"},{
name:"ops_like_operators",symbols:["ops_like_operators$subexpression$4"]},{name:"ops_in$ebnf$1",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not],
postprocess:id},{name:"ops_in$ebnf$1",symbols:[],postprocess:()=>null},{name:"ops_in",symbols:["ops_in$ebnf$1",r.lexerAny.has("kw_in")?{type:"kw_in"}:kw_in]},{
name:"ops_between$ebnf$1",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not],postprocess:id},{name:"ops_between$ebnf$1",symbols:[],postprocess:()=>null
},{name:"ops_between",symbols:["ops_between$ebnf$1","kw_between"]},{name:"ops_member$subexpression$1",symbols:[r.lexerAny.has("op_member")?{type:"op_member"
}:op_member]},{name:"ops_member$subexpression$1",symbols:[r.lexerAny.has("op_membertext")?{type:"op_membertext"}:op_membertext]},{name:"ops_member",
symbols:["ops_member$subexpression$1"],postprocess:e=>{var s;return(s=unwrap(e))===null||s===void 0?void 0:s.value}},{name:"expr_list_item",
symbols:["expr_or_select"],postprocess:unwrap},{name:"expr_list_item",symbols:["expr_star"],postprocess:unwrap},{name:"expr_list_raw$macrocall$2",
symbols:["expr_list_item"]},{name:"expr_list_raw$macrocall$1$ebnf$1",symbols:[]},{name:"expr_list_raw$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"expr_list_raw$macrocall$2"],postprocess:last},{name:"expr_list_raw$macrocall$1$ebnf$1",
symbols:["expr_list_raw$macrocall$1$ebnf$1","expr_list_raw$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"expr_list_raw$macrocall$1",symbols:["expr_list_raw$macrocall$2","expr_list_raw$macrocall$1$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"expr_list_raw",symbols:["expr_list_raw$macrocall$1"],postprocess:([e])=>e.map(unwrap)},{name:"expr_list_raw_many$macrocall$2",symbols:["expr_list_item"]
},{name:"expr_list_raw_many$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"expr_list_raw_many$macrocall$2"],
postprocess:last},{name:"expr_list_raw_many$macrocall$1$ebnf$1",symbols:["expr_list_raw_many$macrocall$1$ebnf$1$subexpression$1"]},{
name:"expr_list_raw_many$macrocall$1$ebnf$1$subexpression$2",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"expr_list_raw_many$macrocall$2"],
postprocess:last},{name:"expr_list_raw_many$macrocall$1$ebnf$1",
symbols:["expr_list_raw_many$macrocall$1$ebnf$1","expr_list_raw_many$macrocall$1$ebnf$1$subexpression$2"],postprocess:e=>e[0].concat([e[1]])},{
name:"expr_list_raw_many$macrocall$1",symbols:["expr_list_raw_many$macrocall$2","expr_list_raw_many$macrocall$1$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"expr_list_raw_many",symbols:["expr_list_raw_many$macrocall$1"],postprocess:([e])=>e.map(unwrap)},{name:"expr_or_select",symbols:["expr_nostar"],
postprocess:unwrap},{name:"expr_or_select",symbols:["selection"],postprocess:unwrap},{name:"expr_list_many",symbols:["expr_list_raw_many"],postprocess:e=>(0,
a.track)(e,{type:"list",expressions:e[0]})},{name:"expr_case$ebnf$1",symbols:["expr_nostar"],postprocess:id},{name:"expr_case$ebnf$1",symbols:[],
postprocess:()=>null},{name:"expr_case$ebnf$2",symbols:[]},{name:"expr_case$ebnf$2",symbols:["expr_case$ebnf$2","expr_case_whens"],
postprocess:e=>e[0].concat([e[1]])},{name:"expr_case$ebnf$3",symbols:["expr_case_else"],postprocess:id},{name:"expr_case$ebnf$3",symbols:[],postprocess:()=>null
},{name:"expr_case",symbols:[r.lexerAny.has("kw_case")?{type:"kw_case"
}:kw_case,"expr_case$ebnf$1","expr_case$ebnf$2","expr_case$ebnf$3",r.lexerAny.has("kw_end")?{type:"kw_end"}:kw_end],postprocess:e=>(0,a.track)(e,{type:"case",
value:e[1],whens:e[2],else:e[3]})},{name:"expr_case_whens",symbols:[r.lexerAny.has("kw_when")?{type:"kw_when"}:kw_when,"expr_nostar",r.lexerAny.has("kw_then")?{
type:"kw_then"}:kw_then,"expr_nostar"],postprocess:e=>(0,a.track)(e,{when:e[1],value:e[3]})},{name:"expr_case_else",symbols:[r.lexerAny.has("kw_else")?{
type:"kw_else"}:kw_else,"expr_nostar"],postprocess:last},{name:"expr_fn_name$subexpression$1$ebnf$1$subexpression$1",symbols:["word",r.lexerAny.has("dot")?{
type:"dot"}:dot]},{name:"expr_fn_name$subexpression$1$ebnf$1",symbols:["expr_fn_name$subexpression$1$ebnf$1$subexpression$1"],postprocess:id},{
name:"expr_fn_name$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"expr_fn_name$subexpression$1",
symbols:["expr_fn_name$subexpression$1$ebnf$1","word_or_keyword"],postprocess:e=>(0,a.track)(e,{name:(0,a.unbox)(unwrap(e[1])),...e[0]&&{schema:toStr(e[0][0])}
})},{name:"expr_fn_name",symbols:["expr_fn_name$subexpression$1"]},{name:"expr_fn_name$subexpression$2$subexpression$1",symbols:[r.lexerAny.has("kw_any")?{
type:"kw_any"}:kw_any]},{name:"expr_fn_name$subexpression$2$subexpression$1",symbols:[r.lexerAny.has("kw_some")?{type:"kw_some"}:kw_some]},{
name:"expr_fn_name$subexpression$2$subexpression$1",symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all]},{
name:"expr_fn_name$subexpression$2$subexpression$1",symbols:[r.lexerAny.has("kw_left")?{type:"kw_left"}:kw_left]},{
name:"expr_fn_name$subexpression$2$subexpression$1",symbols:[r.lexerAny.has("kw_right")?{type:"kw_right"}:kw_right]},{name:"expr_fn_name$subexpression$2",
symbols:["expr_fn_name$subexpression$2$subexpression$1"],postprocess:e=>(0,a.track)(e,{name:toStr(unwrap(e))})},{name:"expr_fn_name",
symbols:["expr_fn_name$subexpression$2"]},{name:"word_or_keyword",symbols:["word"]},{name:"word_or_keyword",symbols:["value_keyword"],postprocess:e=>(0,
a.box)(e,toStr(e))},{name:"value_keyword",symbols:[r.lexerAny.has("kw_current_catalog")?{type:"kw_current_catalog"}:kw_current_catalog]},{name:"value_keyword",
symbols:[r.lexerAny.has("kw_current_date")?{type:"kw_current_date"}:kw_current_date]},{name:"value_keyword",symbols:[r.lexerAny.has("kw_current_role")?{
type:"kw_current_role"}:kw_current_role]},{name:"value_keyword",symbols:[r.lexerAny.has("kw_current_schema")?{type:"kw_current_schema"}:kw_current_schema]},{
name:"value_keyword",symbols:[r.lexerAny.has("kw_current_timestamp")?{type:"kw_current_timestamp"}:kw_current_timestamp]},{name:"value_keyword",
symbols:[r.lexerAny.has("kw_current_time")?{type:"kw_current_time"}:kw_current_time]},{name:"value_keyword",symbols:[r.lexerAny.has("kw_localtimestamp")?{
type:"kw_localtimestamp"}:kw_localtimestamp]},{name:"value_keyword",symbols:[r.lexerAny.has("kw_localtime")?{type:"kw_localtime"}:kw_localtime]},{
name:"value_keyword",symbols:[r.lexerAny.has("kw_session_user")?{type:"kw_session_user"}:kw_session_user]},{name:"value_keyword",
symbols:[r.lexerAny.has("kw_user")?{type:"kw_user"}:kw_user]},{name:"value_keyword",symbols:[r.lexerAny.has("kw_current_user")?{type:"kw_current_user"
}:kw_current_user]},{name:"expr_special_calls",symbols:["spe_overlay"]},{name:"expr_special_calls",symbols:["spe_substring"]},{
name:"spe_overlay$subexpression$1",symbols:["word"],postprocess:o("overlay")},{name:"spe_overlay$subexpression$2",symbols:[r.lexerAny.has("lparen")?{
type:"lparen"}:lparen,"expr_nostar"]},{name:"spe_overlay$subexpression$3",symbols:[r.lexerAny.has("kw_placing")?{type:"kw_placing"}:kw_placing,"expr_nostar"]},{
name:"spe_overlay$subexpression$4",symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"expr_nostar"]},{name:"spe_overlay$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("kw_for")?{type:"kw_for"}:kw_for,"expr_nostar"]},{name:"spe_overlay$ebnf$1",symbols:["spe_overlay$ebnf$1$subexpression$1"],
postprocess:id},{name:"spe_overlay$ebnf$1",symbols:[],postprocess:()=>null},{name:"spe_overlay",
symbols:["spe_overlay$subexpression$1","spe_overlay$subexpression$2","spe_overlay$subexpression$3","spe_overlay$subexpression$4","spe_overlay$ebnf$1",r.lexerAny.has("rparen")?{
type:"rparen"}:rparen],postprocess:e=>(0,a.track)(e,{type:"overlay",value:e[1][1],placing:e[2][1],from:e[3][1],...e[4]&&{for:e[4][1]}})},{
name:"spe_substring$subexpression$1",symbols:["word"],postprocess:o("substring")},{name:"spe_substring$subexpression$2",symbols:[r.lexerAny.has("lparen")?{
type:"lparen"}:lparen,"expr_nostar"]},{name:"spe_substring$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"expr_nostar"]},{
name:"spe_substring$ebnf$1",symbols:["spe_substring$ebnf$1$subexpression$1"],postprocess:id},{name:"spe_substring$ebnf$1",symbols:[],postprocess:()=>null},{
name:"spe_substring$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("kw_for")?{type:"kw_for"}:kw_for,"expr_nostar"]},{name:"spe_substring$ebnf$2",
symbols:["spe_substring$ebnf$2$subexpression$1"],postprocess:id},{name:"spe_substring$ebnf$2",symbols:[],postprocess:()=>null},{name:"spe_substring",
symbols:["spe_substring$subexpression$1","spe_substring$subexpression$2","spe_substring$ebnf$1","spe_substring$ebnf$2",r.lexerAny.has("rparen")?{type:"rparen"
}:rparen],postprocess:e=>(0,a.track)(e,{type:"substring",value:e[1][1],...e[2]&&{from:e[2][1]},...e[3]&&{for:e[3][1]}})},{name:"various_binaries",
symbols:["kw_at","kw_time","kw_zone"],postprocess:()=>"AT TIME ZONE"},{name:"createtable_statement$ebnf$1",symbols:["createtable_modifiers"],postprocess:id},{
name:"createtable_statement$ebnf$1",symbols:[],postprocess:()=>null},{name:"createtable_statement$ebnf$2",symbols:["kw_ifnotexists"],postprocess:id},{
name:"createtable_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"createtable_statement$ebnf$3",symbols:["createtable_opts"],postprocess:id},{
name:"createtable_statement$ebnf$3",symbols:[],postprocess:()=>null},{name:"createtable_statement",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"createtable_statement$ebnf$1",r.lexerAny.has("kw_table")?{type:"kw_table"
}:kw_table,"createtable_statement$ebnf$2","qname","lparen","createtable_declarationlist","rparen","createtable_statement$ebnf$3"],postprocess:e=>{
const s=e[6].filter(e=>"kind"in e);const t=e[6].filter(e=>!("kind"in e));return(0,a.track)(e,{type:"create table",...!e[3]?{}:{ifNotExists:true},name:e[4],
columns:s,...unwrap(e[1]),...t.length?{constraints:t}:{},...last(e)})}},{name:"createtable_modifiers",symbols:["kw_unlogged"],postprocess:e=>e[0]?{unlogged:true
}:{}},{name:"createtable_modifiers",symbols:["m_locglob"]},{name:"createtable_modifiers",symbols:["m_tmp"]},{name:"createtable_modifiers",
symbols:["m_locglob","m_tmp"],postprocess:([e,s])=>({...e,...s})},{name:"m_locglob$subexpression$1",symbols:["kw_local"]},{name:"m_locglob$subexpression$1",
symbols:["kw_global"]},{name:"m_locglob",symbols:["m_locglob$subexpression$1"],postprocess:e=>({locality:toStr(e)})},{name:"m_tmp$subexpression$1",
symbols:["kw_temp"]},{name:"m_tmp$subexpression$1",symbols:["kw_temporary"]},{name:"m_tmp",symbols:["m_tmp$subexpression$1"],postprocess:e=>({temporary:true})
},{name:"createtable_declarationlist$ebnf$1",symbols:[]},{name:"createtable_declarationlist$ebnf$1$subexpression$1",symbols:["comma","createtable_declaration"],
postprocess:last},{name:"createtable_declarationlist$ebnf$1",
symbols:["createtable_declarationlist$ebnf$1","createtable_declarationlist$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"createtable_declarationlist",symbols:["createtable_declaration","createtable_declarationlist$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"createtable_declaration$subexpression$1",symbols:["createtable_constraint"]},{name:"createtable_declaration$subexpression$1",
symbols:["createtable_column"]},{name:"createtable_declaration$subexpression$1",symbols:["createtable_like"]},{name:"createtable_declaration",
symbols:["createtable_declaration$subexpression$1"],postprocess:unwrap},{name:"createtable_constraint$macrocall$2",symbols:["createtable_constraint_def"]},{
name:"createtable_constraint$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_constraint")?{type:"kw_constraint"}:kw_constraint,"word"]},{
name:"createtable_constraint$macrocall$1$ebnf$1",symbols:["createtable_constraint$macrocall$1$ebnf$1$subexpression$1"],postprocess:id},{
name:"createtable_constraint$macrocall$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"createtable_constraint$macrocall$1",
symbols:["createtable_constraint$macrocall$1$ebnf$1","createtable_constraint$macrocall$2"],postprocess:e=>{const s=e[0]&&asName(e[0][1]);if(!s)return(0,
a.track)(e,unwrap(e[1]));return(0,a.track)(e,{constraintName:s,...unwrap(e[1])})}},{name:"createtable_constraint",
symbols:["createtable_constraint$macrocall$1"],postprocess:unwrap},{name:"createtable_constraint_def",symbols:["createtable_constraint_def_unique"]},{
name:"createtable_constraint_def",symbols:["createtable_constraint_def_check"]},{name:"createtable_constraint_def",symbols:["createtable_constraint_foreignkey"]
},{name:"createtable_constraint_def_unique$subexpression$1",symbols:[r.lexerAny.has("kw_unique")?{type:"kw_unique"}:kw_unique]},{
name:"createtable_constraint_def_unique$subexpression$1",symbols:["kw_primary_key"]},{name:"createtable_constraint_def_unique",
symbols:["createtable_constraint_def_unique$subexpression$1","lparen","createtable_collist","rparen"],postprocess:e=>(0,a.track)(e,{type:toStr(e[0]," "),
columns:e[2].map(asName)})},{name:"createtable_constraint_def_check",symbols:[r.lexerAny.has("kw_check")?{type:"kw_check"}:kw_check,"expr_paren"],
postprocess:e=>(0,a.track)(e,{type:"check",expr:unwrap(e[1])})},{name:"createtable_constraint_foreignkey",symbols:[r.lexerAny.has("kw_foreign")?{
type:"kw_foreign"}:kw_foreign,"kw_key","collist_paren","createtable_references"],postprocess:e=>(0,a.track)(e,{type:"foreign key",localColumns:e[2].map(asName),
...e[3]})},{name:"createtable_references$ebnf$1",symbols:[]},{name:"createtable_references$ebnf$1",
symbols:["createtable_references$ebnf$1","createtable_constraint_foreignkey_onsometing"],postprocess:e=>e[0].concat([e[1]])},{name:"createtable_references",
symbols:[r.lexerAny.has("kw_references")?{type:"kw_references"}:kw_references,"table_ref","collist_paren","createtable_references$ebnf$1"],postprocess:e=>(0,
a.track)(e,{foreignTable:unwrap(e[1]),foreignColumns:e[2].map(asName),...e[3].reduce((e,s)=>({...e,...s}),{})})},{
name:"createtable_constraint_foreignkey_onsometing",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,"kw_delete","createtable_constraint_on_action"],
postprocess:e=>(0,a.track)(e,{onDelete:last(e)})},{name:"createtable_constraint_foreignkey_onsometing",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"
}:kw_on,"kw_update","createtable_constraint_on_action"],postprocess:e=>(0,a.track)(e,{onUpdate:last(e)})},{
name:"createtable_constraint_foreignkey_onsometing$subexpression$1",symbols:[r.lexerAny.has("kw_full")?{type:"kw_full"}:kw_full]},{
name:"createtable_constraint_foreignkey_onsometing$subexpression$1",symbols:["kw_partial"]},{
name:"createtable_constraint_foreignkey_onsometing$subexpression$1",symbols:["kw_simple"]},{name:"createtable_constraint_foreignkey_onsometing",
symbols:["kw_match","createtable_constraint_foreignkey_onsometing$subexpression$1"],postprocess:e=>(0,a.track)(e,{match:toStr(last(e))})},{
name:"createtable_constraint_on_action$subexpression$1",symbols:["kw_cascade"]},{name:"createtable_constraint_on_action$subexpression$1$subexpression$1",
symbols:["kw_no","kw_action"]},{name:"createtable_constraint_on_action$subexpression$1",
symbols:["createtable_constraint_on_action$subexpression$1$subexpression$1"]},{name:"createtable_constraint_on_action$subexpression$1",symbols:["kw_restrict"]
},{name:"createtable_constraint_on_action$subexpression$1$subexpression$2",symbols:[r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null]},{
name:"createtable_constraint_on_action$subexpression$1$subexpression$2",symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default]},{
name:"createtable_constraint_on_action$subexpression$1",symbols:["kw_set","createtable_constraint_on_action$subexpression$1$subexpression$2"]},{
name:"createtable_constraint_on_action",symbols:["createtable_constraint_on_action$subexpression$1"],postprocess:e=>toStr(e," ")},{
name:"createtable_collist$ebnf$1",symbols:[]},{name:"createtable_collist$ebnf$1$subexpression$1",symbols:["comma","ident"],postprocess:last},{
name:"createtable_collist$ebnf$1",symbols:["createtable_collist$ebnf$1","createtable_collist$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"createtable_collist",symbols:["ident","createtable_collist$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"createtable_column$ebnf$1",
symbols:["createtable_collate"],postprocess:id},{name:"createtable_column$ebnf$1",symbols:[],postprocess:()=>null},{name:"createtable_column$ebnf$2",symbols:[]
},{name:"createtable_column$ebnf$2",symbols:["createtable_column$ebnf$2","createtable_column_constraint"],postprocess:e=>e[0].concat([e[1]])},{
name:"createtable_column",symbols:["word","data_type","createtable_column$ebnf$1","createtable_column$ebnf$2"],postprocess:e=>(0,a.track)(e,{kind:"column",
name:asName(e[0]),dataType:e[1],...e[2]?{collate:e[2][1]}:{},...e[3]&&e[3].length?{constraints:e[3]}:{}})},{name:"createtable_like$ebnf$1",symbols:[]},{
name:"createtable_like$ebnf$1",symbols:["createtable_like$ebnf$1","createtable_like_opt"],postprocess:e=>e[0].concat([e[1]])},{name:"createtable_like",
symbols:[r.lexerAny.has("kw_like")?{type:"kw_like"}:kw_like,"qname","createtable_like$ebnf$1"],postprocess:e=>(0,a.track)(e,{kind:"like table",like:e[1],
options:e[2]})},{name:"createtable_like_opt$subexpression$1",symbols:["kw_including"]},{name:"createtable_like_opt$subexpression$1",symbols:["kw_excluding"]},{
name:"createtable_like_opt",symbols:["createtable_like_opt$subexpression$1","createtable_like_opt_val"],postprocess:e=>(0,a.track)(e,{verb:toStr(e[0]),
option:toStr(e[1])})},{name:"createtable_like_opt_val",symbols:["word"],postprocess:anyKw("defaults","constraints","indexes","storage","comments")},{
name:"createtable_like_opt_val",symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all]},{name:"createtable_column_constraint$macrocall$2",
symbols:["createtable_column_constraint_def"]},{name:"createtable_column_constraint$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("kw_constraint")?{type:"kw_constraint"}:kw_constraint,"word"]},{name:"createtable_column_constraint$macrocall$1$ebnf$1",
symbols:["createtable_column_constraint$macrocall$1$ebnf$1$subexpression$1"],postprocess:id},{name:"createtable_column_constraint$macrocall$1$ebnf$1",
symbols:[],postprocess:()=>null},{name:"createtable_column_constraint$macrocall$1",
symbols:["createtable_column_constraint$macrocall$1$ebnf$1","createtable_column_constraint$macrocall$2"],postprocess:e=>{const s=e[0]&&asName(e[0][1])
;if(!s)return(0,a.track)(e,unwrap(e[1]));return(0,a.track)(e,{constraintName:s,...unwrap(e[1])})}},{name:"createtable_column_constraint",
symbols:["createtable_column_constraint$macrocall$1"],postprocess:unwrap},{name:"createtable_column_constraint_def",symbols:[r.lexerAny.has("kw_unique")?{
type:"kw_unique"}:kw_unique],postprocess:e=>(0,a.track)(e,{type:"unique"})},{name:"createtable_column_constraint_def",symbols:["kw_primary_key"],
postprocess:e=>(0,a.track)(e,{type:"primary key"})},{name:"createtable_column_constraint_def",symbols:["kw_not_null"],postprocess:e=>(0,a.track)(e,{
type:"not null"})},{name:"createtable_column_constraint_def",symbols:[r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null],postprocess:e=>(0,a.track)(e,{
type:"null"})},{name:"createtable_column_constraint_def",symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default,"expr"],postprocess:e=>(0,
a.track)(e,{type:"default",default:unwrap(e[1])})},{name:"createtable_column_constraint_def",symbols:[r.lexerAny.has("kw_check")?{type:"kw_check"
}:kw_check,"expr_paren"],postprocess:e=>(0,a.track)(e,{type:"check",expr:unwrap(e[1])})},{name:"createtable_column_constraint_def",
symbols:["createtable_references"],postprocess:e=>(0,a.track)(e,{type:"reference",...unwrap(e)})},{name:"createtable_column_constraint_def",
symbols:["altercol_generated"]},{name:"createtable_collate",symbols:[r.lexerAny.has("kw_collate")?{type:"kw_collate"}:kw_collate,"qualified_name"]},{
name:"createtable_opts$subexpression$1",symbols:["word"],postprocess:o("inherits")},{name:"createtable_opts$macrocall$2",symbols:["qname"]},{
name:"createtable_opts$macrocall$1$ebnf$1",symbols:[]},{name:"createtable_opts$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{
type:"comma"}:comma,"createtable_opts$macrocall$2"],postprocess:last},{name:"createtable_opts$macrocall$1$ebnf$1",
symbols:["createtable_opts$macrocall$1$ebnf$1","createtable_opts$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"createtable_opts$macrocall$1",symbols:["createtable_opts$macrocall$2","createtable_opts$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"createtable_opts",
symbols:["createtable_opts$subexpression$1","lparen","createtable_opts$macrocall$1","rparen"],postprocess:e=>(0,a.track)(e,{inherits:e[2]})},{
name:"createindex_statement$ebnf$1",symbols:[r.lexerAny.has("kw_unique")?{type:"kw_unique"}:kw_unique],postprocess:id},{name:"createindex_statement$ebnf$1",
symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$2",symbols:[r.lexerAny.has("kw_concurrently")?{type:"kw_concurrently"}:kw_concurrently],
postprocess:id},{name:"createindex_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$3",symbols:["kw_ifnotexists"],
postprocess:id},{name:"createindex_statement$ebnf$3",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$4",symbols:["word"],postprocess:id},{
name:"createindex_statement$ebnf$4",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$5$subexpression$1",symbols:[r.lexerAny.has("kw_using")?{
type:"kw_using"}:kw_using,"ident"],postprocess:last},{name:"createindex_statement$ebnf$5",symbols:["createindex_statement$ebnf$5$subexpression$1"],
postprocess:id},{name:"createindex_statement$ebnf$5",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$6",symbols:["createindex_with"],
postprocess:id},{name:"createindex_statement$ebnf$6",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$7",symbols:["createindex_tblspace"],
postprocess:id},{name:"createindex_statement$ebnf$7",symbols:[],postprocess:()=>null},{name:"createindex_statement$ebnf$8",symbols:["createindex_predicate"],
postprocess:id},{name:"createindex_statement$ebnf$8",symbols:[],postprocess:()=>null},{name:"createindex_statement",symbols:[r.lexerAny.has("kw_create")?{
type:"kw_create"
}:kw_create,"createindex_statement$ebnf$1","kw_index","createindex_statement$ebnf$2","createindex_statement$ebnf$3","createindex_statement$ebnf$4",r.lexerAny.has("kw_on")?{
type:"kw_on"
}:kw_on,"table_ref","createindex_statement$ebnf$5","lparen","createindex_expressions","rparen","createindex_statement$ebnf$6","createindex_statement$ebnf$7","createindex_statement$ebnf$8"],
postprocess:e=>(0,a.track)(e,{type:"create index",...e[1]&&{unique:true},...e[3]&&{concurrently:true},...e[4]&&{ifNotExists:true},...e[5]&&{
indexName:asName(e[5])},table:e[7],...e[8]&&{using:asName(e[8])},expressions:e[10],...e[12]&&{with:e[12]},...e[13]&&{tablespace:unwrap(e[13])},...e[14]&&{
where:unwrap(e[14])}})},{name:"createindex_expressions$ebnf$1",symbols:[]},{name:"createindex_expressions$ebnf$1$subexpression$1",
symbols:["comma","createindex_expression"],postprocess:last},{name:"createindex_expressions$ebnf$1",
symbols:["createindex_expressions$ebnf$1","createindex_expressions$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"createindex_expressions",
symbols:["createindex_expression","createindex_expressions$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"createindex_expression$subexpression$1",
symbols:["expr_basic"]},{name:"createindex_expression$subexpression$1",symbols:["expr_paren"]},{name:"createindex_expression$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("kw_collate")?{type:"kw_collate"}:kw_collate,"qualified_name"],postprocess:last},{name:"createindex_expression$ebnf$1",
symbols:["createindex_expression$ebnf$1$subexpression$1"],postprocess:id},{name:"createindex_expression$ebnf$1",symbols:[],postprocess:()=>null},{
name:"createindex_expression$ebnf$2",symbols:["qualified_name"],postprocess:id},{name:"createindex_expression$ebnf$2",symbols:[],postprocess:()=>null},{
name:"createindex_expression$ebnf$3$subexpression$1",symbols:[r.lexerAny.has("kw_asc")?{type:"kw_asc"}:kw_asc]},{
name:"createindex_expression$ebnf$3$subexpression$1",symbols:[r.lexerAny.has("kw_desc")?{type:"kw_desc"}:kw_desc]},{name:"createindex_expression$ebnf$3",
symbols:["createindex_expression$ebnf$3$subexpression$1"],postprocess:id},{name:"createindex_expression$ebnf$3",symbols:[],postprocess:()=>null},{
name:"createindex_expression$ebnf$4$subexpression$1$subexpression$1",symbols:["kw_first"]},{
name:"createindex_expression$ebnf$4$subexpression$1$subexpression$1",symbols:["kw_last"]},{name:"createindex_expression$ebnf$4$subexpression$1",
symbols:["kw_nulls","createindex_expression$ebnf$4$subexpression$1$subexpression$1"],postprocess:last},{name:"createindex_expression$ebnf$4",
symbols:["createindex_expression$ebnf$4$subexpression$1"],postprocess:id},{name:"createindex_expression$ebnf$4",symbols:[],postprocess:()=>null},{
name:"createindex_expression",
symbols:["createindex_expression$subexpression$1","createindex_expression$ebnf$1","createindex_expression$ebnf$2","createindex_expression$ebnf$3","createindex_expression$ebnf$4"],
postprocess:e=>(0,a.track)(e,{expression:unwrap(e[0]),...e[1]&&{collate:unwrap(e[1])},...e[2]&&{opclass:unwrap(e[2])},...e[3]&&{order:unwrap(e[3]).value},
...e[4]&&{nulls:unwrap(e[4])}})},{name:"createindex_predicate",symbols:[r.lexerAny.has("kw_where")?{type:"kw_where"}:kw_where,"expr"],postprocess:last},{
name:"createindex_with$macrocall$2",symbols:["createindex_with_item"]},{name:"createindex_with$macrocall$1$ebnf$1",symbols:[]},{
name:"createindex_with$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"createindex_with$macrocall$2"],
postprocess:last},{name:"createindex_with$macrocall$1$ebnf$1",
symbols:["createindex_with$macrocall$1$ebnf$1","createindex_with$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"createindex_with$macrocall$1",symbols:["createindex_with$macrocall$2","createindex_with$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"createindex_with",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"lparen","createindex_with$macrocall$1","rparen"],postprocess:get(2)},{name:"createindex_with_item$subexpression$1",symbols:["string"]},{
name:"createindex_with_item$subexpression$1",symbols:["int"]},{name:"createindex_with_item",symbols:["ident",r.lexerAny.has("op_eq")?{type:"op_eq"
}:op_eq,"createindex_with_item$subexpression$1"],postprocess:e=>(0,a.track)(e,{parameter:toStr(e[0]),value:unwrap(e[2]).toString()})},{
name:"createindex_tblspace",symbols:["kw_tablespace","ident"],postprocess:last},{name:"createextension_statement$ebnf$1",symbols:["kw_ifnotexists"],
postprocess:id},{name:"createextension_statement$ebnf$1",symbols:[],postprocess:()=>null},{name:"createextension_statement$ebnf$2",
symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with],postprocess:id},{name:"createextension_statement$ebnf$2",symbols:[],postprocess:()=>null},{
name:"createextension_statement$ebnf$3$subexpression$1",symbols:["kw_schema","word"],postprocess:last},{name:"createextension_statement$ebnf$3",
symbols:["createextension_statement$ebnf$3$subexpression$1"],postprocess:id},{name:"createextension_statement$ebnf$3",symbols:[],postprocess:()=>null},{
name:"createextension_statement$ebnf$4$subexpression$1",symbols:["kw_version","string"],postprocess:last},{name:"createextension_statement$ebnf$4",
symbols:["createextension_statement$ebnf$4$subexpression$1"],postprocess:id},{name:"createextension_statement$ebnf$4",symbols:[],postprocess:()=>null},{
name:"createextension_statement$ebnf$5$subexpression$1",symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"string"],postprocess:last},{
name:"createextension_statement$ebnf$5",symbols:["createextension_statement$ebnf$5$subexpression$1"],postprocess:id},{name:"createextension_statement$ebnf$5",
symbols:[],postprocess:()=>null},{name:"createextension_statement",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"kw_extension","createextension_statement$ebnf$1","word","createextension_statement$ebnf$2","createextension_statement$ebnf$3","createextension_statement$ebnf$4","createextension_statement$ebnf$5"],
postprocess:e=>(0,a.track)(e,{type:"create extension",...!e[2]?{}:{ifNotExists:true},extension:asName(e[3]),...!e[5]?{}:{schema:asName(e[5])},...!e[6]?{}:{
version:asLit(e[6])},...!e[7]?{}:{from:asLit(e[7])}})},{name:"simplestatements_all",symbols:["simplestatements_start_transaction"]},{
name:"simplestatements_all",symbols:["simplestatements_commit"]},{name:"simplestatements_all",symbols:["simplestatements_rollback"]},{
name:"simplestatements_all",symbols:["simplestatements_tablespace"]},{name:"simplestatements_all",symbols:["simplestatements_set"]},{
name:"simplestatements_all",symbols:["simplestatements_show"]},{name:"simplestatements_all",symbols:["simplestatements_begin"]},{
name:"simplestatements_start_transaction$subexpression$1",symbols:["kw_start","kw_transaction"]},{name:"simplestatements_start_transaction",
symbols:["simplestatements_start_transaction$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"start transaction"})},{name:"simplestatements_commit",
symbols:["kw_commit"],postprocess:e=>(0,a.track)(e,{type:"commit"})},{name:"simplestatements_rollback",symbols:["kw_rollback"],postprocess:e=>(0,a.track)(e,{
type:"rollback"})},{name:"simplestatements_tablespace",symbols:["kw_tablespace","word"],postprocess:e=>(0,a.track)(e,{type:"tablespace",tablespace:asName(e[1])
})},{name:"simplestatements_set$subexpression$1",symbols:["simplestatements_set_simple"]},{name:"simplestatements_set$subexpression$1",
symbols:["simplestatements_set_timezone"]},{name:"simplestatements_set$subexpression$1",symbols:["simplestatements_set_names"]},{name:"simplestatements_set",
symbols:["kw_set","simplestatements_set$subexpression$1"],postprocess:last},{name:"simplestatements_set_timezone",
symbols:["kw_time","kw_zone","simplestatements_set_timezone_val"],postprocess:e=>(0,a.track)(e,{type:"set timezone",to:e[2]})},{
name:"simplestatements_set_timezone_val$subexpression$1",symbols:["string"]},{name:"simplestatements_set_timezone_val$subexpression$1",symbols:["int"]},{
name:"simplestatements_set_timezone_val",symbols:["simplestatements_set_timezone_val$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"value",
value:unwrap(e[0])})},{name:"simplestatements_set_timezone_val",symbols:["kw_local"],postprocess:e=>(0,a.track)(e,{type:"local"})},{
name:"simplestatements_set_timezone_val",symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default],postprocess:e=>(0,a.track)(e,{type:"default"})},{
name:"simplestatements_set_timezone_val",symbols:["kw_interval","string","kw_hour",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"kw_minute"],postprocess:e=>(0,
a.track)(e,{type:"interval",value:(0,a.unbox)(e[1])})},{name:"simplestatements_set_names",symbols:["kw_names","simplestatements_set_names_val"],
postprocess:e=>(0,a.track)(e,{type:"set names",to:e[1]})},{name:"simplestatements_set_names_val$subexpression$1",symbols:["string"]},{
name:"simplestatements_set_names_val",symbols:["simplestatements_set_names_val$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"value",value:unwrap(e[0])})
},{name:"simplestatements_set_simple$ebnf$1$subexpression$1",symbols:["kw_local"]},{name:"simplestatements_set_simple$ebnf$1$subexpression$1",
symbols:["kw_session"]},{name:"simplestatements_set_simple$ebnf$1",symbols:["simplestatements_set_simple$ebnf$1$subexpression$1"],postprocess:id},{
name:"simplestatements_set_simple$ebnf$1",symbols:[],postprocess:()=>null},{name:"simplestatements_set_simple$subexpression$1",
symbols:[r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq]},{name:"simplestatements_set_simple$subexpression$1",symbols:[r.lexerAny.has("kw_to")?{type:"kw_to"
}:kw_to]},{name:"simplestatements_set_simple",
symbols:["simplestatements_set_simple$ebnf$1","ident","simplestatements_set_simple$subexpression$1","simplestatements_set_val"],postprocess:e=>{var s;return(0,
a.track)(e,{type:"set",variable:asName(e[1]),scope:(s=unwrap(e[0]))===null||s===void 0?void 0:s.toLowerCase(),set:(0,a.unbox)(e[3])})}},{
name:"simplestatements_set_val",symbols:["simplestatements_set_val_raw"],postprocess:unwrap},{name:"simplestatements_set_val",
symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default],postprocess:e=>(0,a.track)(e,{type:"default"})},{
name:"simplestatements_set_val$ebnf$1$subexpression$1",symbols:["comma","simplestatements_set_val_raw"]},{name:"simplestatements_set_val$ebnf$1",
symbols:["simplestatements_set_val$ebnf$1$subexpression$1"]},{name:"simplestatements_set_val$ebnf$1$subexpression$2",
symbols:["comma","simplestatements_set_val_raw"]},{name:"simplestatements_set_val$ebnf$1",
symbols:["simplestatements_set_val$ebnf$1","simplestatements_set_val$ebnf$1$subexpression$2"],postprocess:e=>e[0].concat([e[1]])},{
name:"simplestatements_set_val",symbols:["simplestatements_set_val_raw","simplestatements_set_val$ebnf$1"],postprocess:e=>(0,a.track)(e,{type:"list",
values:[e[0],...e[1]||[]]})},{name:"simplestatements_set_val_raw$subexpression$1",symbols:["string"]},{name:"simplestatements_set_val_raw$subexpression$1",
symbols:["int"]},{name:"simplestatements_set_val_raw",symbols:["simplestatements_set_val_raw$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"value",
value:unwrap(e)})},{name:"simplestatements_set_val_raw$subexpression$2",symbols:[r.lexerAny.has("word")?{type:"word"}:word]},{
name:"simplestatements_set_val_raw$subexpression$2",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on]},{
name:"simplestatements_set_val_raw$subexpression$2",symbols:[r.lexerAny.has("kw_true")?{type:"kw_true"}:kw_true]},{
name:"simplestatements_set_val_raw$subexpression$2",symbols:[r.lexerAny.has("kw_false")?{type:"kw_false"}:kw_false]},{name:"simplestatements_set_val_raw",
symbols:["simplestatements_set_val_raw$subexpression$2"],postprocess:e=>(0,a.track)(e,{type:"identifier",name:unwrap(e).value})},{
name:"simplestatements_set_val_raw",symbols:[r.lexerAny.has("quoted_word")?{type:"quoted_word"}:quoted_word],postprocess:e=>(0,a.track)(e,{type:"identifier",
doubleQuoted:true,name:unwrap(e).value})},{name:"simplestatements_show",symbols:["kw_show","ident"],postprocess:e=>(0,a.track)(e,{type:"show",
variable:asName(e[1])})},{name:"create_schema$subexpression$1",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"}:kw_create,"kw_schema"]},{
name:"create_schema$ebnf$1",symbols:["kw_ifnotexists"],postprocess:id},{name:"create_schema$ebnf$1",symbols:[],postprocess:()=>null},{name:"create_schema",
symbols:["create_schema$subexpression$1","create_schema$ebnf$1","ident"],postprocess:e=>(0,a.track)(e,{type:"create schema",name:asName(e[2]),...!e[1]?{}:{
ifNotExists:true}})},{name:"raise_statement$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("word")?{type:"word"}:word],
postprocess:anyKw("debug","log","info","notice","warning","exception")},{name:"raise_statement$ebnf$1",symbols:["raise_statement$ebnf$1$subexpression$1"],
postprocess:id},{name:"raise_statement$ebnf$1",symbols:[],postprocess:()=>null},{name:"raise_statement$ebnf$2$subexpression$1",
symbols:["comma","expr_list_raw"],postprocess:last},{name:"raise_statement$ebnf$2",symbols:["raise_statement$ebnf$2$subexpression$1"],postprocess:id},{
name:"raise_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"raise_statement$ebnf$3",symbols:["raise_using"],postprocess:id},{
name:"raise_statement$ebnf$3",symbols:[],postprocess:()=>null},{name:"raise_statement",
symbols:["kw_raise","raise_statement$ebnf$1","string","raise_statement$ebnf$2","raise_statement$ebnf$3"],postprocess:e=>(0,a.track)(e,{type:"raise",
format:toStr(e[2]),...e[1]&&{level:toStr(e[1])},...e[3]&&e[3].length&&{formatExprs:e[3]},...e[4]&&e[4].length&&{using:e[4]}})},{name:"raise_using$macrocall$2",
symbols:["raise_using_one"]},{name:"raise_using$macrocall$1$ebnf$1",symbols:[]},{name:"raise_using$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"raise_using$macrocall$2"],postprocess:last},{name:"raise_using$macrocall$1$ebnf$1",
symbols:["raise_using$macrocall$1$ebnf$1","raise_using$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"raise_using$macrocall$1",
symbols:["raise_using$macrocall$2","raise_using$macrocall$1$ebnf$1"],postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"raise_using",
symbols:[r.lexerAny.has("kw_using")?{type:"kw_using"}:kw_using,"raise_using$macrocall$1"],postprocess:last},{name:"raise_using_one",
symbols:["raise_using_what",r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq,"expr"],postprocess:e=>(0,a.track)(e,{type:toStr(e[0]),value:e[2]})},{
name:"raise_using_what",symbols:[r.lexerAny.has("kw_table")?{type:"kw_table"}:kw_table]},{name:"raise_using_what",symbols:[r.lexerAny.has("word")?{type:"word"
}:word],postprocess:anyKw("message","detail","hint","errcode","column","constraint","datatype","schema")},{name:"comment_statement",
symbols:["kw_comment",r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,"comment_what",r.lexerAny.has("kw_is")?{type:"kw_is"}:kw_is,"string"],postprocess:e=>(0,
a.track)(e,{type:"comment",comment:(0,a.unbox)(last(e)),on:unwrap(e[2])})},{name:"comment_what",symbols:["comment_what_col"]},{name:"comment_what",
symbols:["comment_what_nm"]},{name:"comment_what_nm$subexpression$1",symbols:[r.lexerAny.has("kw_table")?{type:"kw_table"}:kw_table]},{
name:"comment_what_nm$subexpression$1",symbols:["kw_materialized","kw_view"]},{name:"comment_what_nm$subexpression$1",symbols:[r.lexerAny.has("word")?{
type:"word"}:word],postprocess:anyKw("database","index","trigger","type","view")},{name:"comment_what_nm",
symbols:["comment_what_nm$subexpression$1","qualified_name"],postprocess:e=>(0,a.track)(e,{type:toStr(e[0]),name:e[1]})},{name:"comment_what_col",
symbols:["kw_column","qcolumn"],postprocess:e=>(0,a.track)(e,{type:"column",column:last(e)})},{name:"simplestatements_begin$ebnf$1$subexpression$1",
symbols:["kw_transaction"]},{name:"simplestatements_begin$ebnf$1$subexpression$1",symbols:["kw_work"]},{name:"simplestatements_begin$ebnf$1",
symbols:["simplestatements_begin$ebnf$1$subexpression$1"],postprocess:id},{name:"simplestatements_begin$ebnf$1",symbols:[],postprocess:()=>null},{
name:"simplestatements_begin$ebnf$2",symbols:[]},{name:"simplestatements_begin$ebnf$2$subexpression$1",symbols:["simplestatements_begin_isol"]},{
name:"simplestatements_begin$ebnf$2$subexpression$1",symbols:["simplestatements_begin_writ"]},{name:"simplestatements_begin$ebnf$2$subexpression$1",
symbols:["simplestatements_begin_def"]},{name:"simplestatements_begin$ebnf$2",
symbols:["simplestatements_begin$ebnf$2","simplestatements_begin$ebnf$2$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"simplestatements_begin",
symbols:["kw_begin","simplestatements_begin$ebnf$1","simplestatements_begin$ebnf$2"],postprocess:e=>(0,a.track)(e,{type:"begin",...e[2].reduce((e,s)=>({
...unwrap(e),...unwrap(s)}),{})})},{name:"simplestatements_begin_isol$subexpression$1",symbols:["kw_isolation","kw_level"]},{
name:"simplestatements_begin_isol$subexpression$2",symbols:["kw_serializable"]},{name:"simplestatements_begin_isol$subexpression$2$subexpression$1",
symbols:["word"],postprocess:o("repeatable")},{name:"simplestatements_begin_isol$subexpression$2",
symbols:["simplestatements_begin_isol$subexpression$2$subexpression$1","kw_read"]},{name:"simplestatements_begin_isol$subexpression$2$subexpression$2",
symbols:["word"],postprocess:o("committed")},{name:"simplestatements_begin_isol$subexpression$2",
symbols:["kw_read","simplestatements_begin_isol$subexpression$2$subexpression$2"]},{name:"simplestatements_begin_isol$subexpression$2$subexpression$3",
symbols:["word"],postprocess:o("uncommitted")},{name:"simplestatements_begin_isol$subexpression$2",
symbols:["kw_read","simplestatements_begin_isol$subexpression$2$subexpression$3"]},{name:"simplestatements_begin_isol",
symbols:["simplestatements_begin_isol$subexpression$1","simplestatements_begin_isol$subexpression$2"],postprocess:e=>(0,a.track)(e,{
isolationLevel:toStr(e[1]," ")})},{name:"simplestatements_begin_writ$subexpression$1",symbols:["kw_read","kw_write"]},{
name:"simplestatements_begin_writ$subexpression$1",symbols:["kw_read",r.lexerAny.has("kw_only")?{type:"kw_only"}:kw_only]},{name:"simplestatements_begin_writ",
symbols:["simplestatements_begin_writ$subexpression$1"],postprocess:e=>(0,a.track)(e,{writeable:toStr(e," ")})},{name:"simplestatements_begin_def$ebnf$1",
symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not],postprocess:id},{name:"simplestatements_begin_def$ebnf$1",symbols:[],postprocess:()=>null},{
name:"simplestatements_begin_def",symbols:["simplestatements_begin_def$ebnf$1",r.lexerAny.has("kw_deferrable")?{type:"kw_deferrable"}:kw_deferrable],
postprocess:e=>(0,a.track)(e,{deferrable:!e[0]})},{name:"insert_statement$subexpression$1",symbols:["kw_insert",r.lexerAny.has("kw_into")?{type:"kw_into"
}:kw_into]},{name:"insert_statement$ebnf$1",symbols:["collist_paren"],postprocess:id},{name:"insert_statement$ebnf$1",symbols:[],postprocess:()=>null},{
name:"insert_statement$ebnf$2$subexpression$1$subexpression$1",symbols:["kw_system"]},{name:"insert_statement$ebnf$2$subexpression$1$subexpression$1",
symbols:[r.lexerAny.has("kw_user")?{type:"kw_user"}:kw_user]},{name:"insert_statement$ebnf$2$subexpression$1",
symbols:["kw_overriding","insert_statement$ebnf$2$subexpression$1$subexpression$1","kw_value"],postprocess:get(1)},{name:"insert_statement$ebnf$2",
symbols:["insert_statement$ebnf$2$subexpression$1"],postprocess:id},{name:"insert_statement$ebnf$2",symbols:[],postprocess:()=>null},{
name:"insert_statement$ebnf$3$subexpression$1",symbols:["selection"]},{name:"insert_statement$ebnf$3$subexpression$1",symbols:["selection_paren"]},{
name:"insert_statement$ebnf$3",symbols:["insert_statement$ebnf$3$subexpression$1"],postprocess:id},{name:"insert_statement$ebnf$3",symbols:[],
postprocess:()=>null},{name:"insert_statement$ebnf$4$subexpression$1",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,"kw_conflict","insert_on_conflict"],
postprocess:last},{name:"insert_statement$ebnf$4",symbols:["insert_statement$ebnf$4$subexpression$1"],postprocess:id},{name:"insert_statement$ebnf$4",
symbols:[],postprocess:()=>null},{name:"insert_statement$ebnf$5$subexpression$1",symbols:[r.lexerAny.has("kw_returning")?{type:"kw_returning"
}:kw_returning,"select_expr_list_aliased"],postprocess:last},{name:"insert_statement$ebnf$5",symbols:["insert_statement$ebnf$5$subexpression$1"],postprocess:id
},{name:"insert_statement$ebnf$5",symbols:[],postprocess:()=>null},{name:"insert_statement",
symbols:["insert_statement$subexpression$1","table_ref_aliased","insert_statement$ebnf$1","insert_statement$ebnf$2","insert_statement$ebnf$3","insert_statement$ebnf$4","insert_statement$ebnf$5"],
postprocess:e=>{const s=e[2]&&e[2].map(asName);const t=toStr(e[3]);const r=unwrap(e[4]);const n=e[5];const o=e[6];return(0,a.track)(e,{type:"insert",
into:unwrap(e[1]),insert:r,...t&&{overriding:t},...s&&{columns:s},...o&&{returning:o},...n&&{onConflict:n}})}},{name:"insert_values$ebnf$1",symbols:[]},{
name:"insert_values$ebnf$1$subexpression$1",symbols:["comma","insert_value"],postprocess:last},{name:"insert_values$ebnf$1",
symbols:["insert_values$ebnf$1","insert_values$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"insert_values",
symbols:["insert_value","insert_values$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"insert_value",symbols:["lparen","insert_expr_list_raw","rparen"],
postprocess:get(1)},{name:"insert_expr_list_raw$ebnf$1",symbols:[]},{name:"insert_expr_list_raw$ebnf$1$subexpression$1",symbols:["comma","expr_or_select"],
postprocess:last},{name:"insert_expr_list_raw$ebnf$1",symbols:["insert_expr_list_raw$ebnf$1","insert_expr_list_raw$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"insert_expr_list_raw",symbols:["expr_or_select","insert_expr_list_raw$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{
name:"insert_on_conflict$ebnf$1",symbols:["insert_on_conflict_what"],postprocess:id},{name:"insert_on_conflict$ebnf$1",symbols:[],postprocess:()=>null},{
name:"insert_on_conflict",symbols:["insert_on_conflict$ebnf$1","insert_on_conflict_do"],postprocess:e=>(0,a.track)(e,{...e[0]?{on:unwrap(e[0])}:{},...e[1]})},{
name:"insert_on_conflict_what",symbols:["lparen","expr_list_raw","rparen"],postprocess:e=>(0,a.track)(e,{type:"on expr",exprs:e[1]})},{
name:"insert_on_conflict_what",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,r.lexerAny.has("kw_constraint")?{type:"kw_constraint"
}:kw_constraint,"qname"],postprocess:e=>(0,a.track)(e,{type:"on constraint",constraint:last(e)})},{name:"insert_on_conflict_do",
symbols:[r.lexerAny.has("kw_do")?{type:"kw_do"}:kw_do,"kw_nothing"],postprocess:e=>({do:"do nothing"})},{name:"insert_on_conflict_do$subexpression$1",
symbols:[r.lexerAny.has("kw_do")?{type:"kw_do"}:kw_do,"kw_update","kw_set"]},{name:"insert_on_conflict_do$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("kw_where")?{type:"kw_where"}:kw_where,"expr"],postprocess:last},{name:"insert_on_conflict_do$ebnf$1",
symbols:["insert_on_conflict_do$ebnf$1$subexpression$1"],postprocess:id},{name:"insert_on_conflict_do$ebnf$1",symbols:[],postprocess:()=>null},{
name:"insert_on_conflict_do",symbols:["insert_on_conflict_do$subexpression$1","update_set_list","insert_on_conflict_do$ebnf$1"],postprocess:e=>({do:{sets:e[1]},
...e[2]&&{where:e[2]}})},{name:"update_statement$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from,"select_from_subject"],
postprocess:last},{name:"update_statement$ebnf$1",symbols:["update_statement$ebnf$1$subexpression$1"],postprocess:id},{name:"update_statement$ebnf$1",
symbols:[],postprocess:()=>null},{name:"update_statement$ebnf$2",symbols:["select_where"],postprocess:id},{name:"update_statement$ebnf$2",symbols:[],
postprocess:()=>null},{name:"update_statement$ebnf$3$subexpression$1",symbols:[r.lexerAny.has("kw_returning")?{type:"kw_returning"
}:kw_returning,"select_expr_list_aliased"],postprocess:last},{name:"update_statement$ebnf$3",symbols:["update_statement$ebnf$3$subexpression$1"],postprocess:id
},{name:"update_statement$ebnf$3",symbols:[],postprocess:()=>null},{name:"update_statement",
symbols:["kw_update","table_ref_aliased","kw_set","update_set_list","update_statement$ebnf$1","update_statement$ebnf$2","update_statement$ebnf$3"],
postprocess:e=>{const s=unwrap(e[4]);const t=unwrap(e[5]);const r=e[6];return(0,a.track)(e,{type:"update",table:unwrap(e[1]),sets:e[3],...t?{where:t}:{},...s?{
from:s}:{},...r?{returning:r}:{}})}},{name:"update_set_list$ebnf$1",symbols:[]},{name:"update_set_list$ebnf$1$subexpression$1",symbols:["comma","update_set"],
postprocess:last},{name:"update_set_list$ebnf$1",symbols:["update_set_list$ebnf$1","update_set_list$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])
},{name:"update_set_list",symbols:["update_set","update_set_list$ebnf$1"],postprocess:([e,s])=>{const t=[];for(const r of[e,...s||[]]){const e=unwrap(r)
;Array.isArray(e)?t.push(...e):t.push(e)}return t}},{name:"update_set",symbols:["update_set_one"]},{name:"update_set",symbols:["update_set_multiple"]},{
name:"update_set_one",symbols:["ident",r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq,"expr"],postprocess:e=>(0,a.box)(e,{column:asName(e[0]),value:unwrap(e[2])})
},{name:"update_set_multiple$subexpression$1",symbols:["lparen","expr_list_raw","rparen"],postprocess:get(1)},{name:"update_set_multiple",
symbols:["collist_paren",r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq,"update_set_multiple$subexpression$1"],postprocess:e=>{const s=e[0];const t=e[2]
;if(s.length!==t.length)throw new Error("number of columns does not match number of values");return(0,a.box)(e,s.map((e,s)=>({column:asName(e),
value:unwrap(t[s])})))}},{name:"altertable_statement$ebnf$1",symbols:["kw_ifexists"],postprocess:id},{name:"altertable_statement$ebnf$1",symbols:[],
postprocess:()=>null},{name:"altertable_statement$ebnf$2",symbols:[r.lexerAny.has("kw_only")?{type:"kw_only"}:kw_only],postprocess:id},{
name:"altertable_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"altertable_statement",symbols:["kw_alter",r.lexerAny.has("kw_table")?{type:"kw_table"
}:kw_table,"altertable_statement$ebnf$1","altertable_statement$ebnf$2","table_ref","altertable_actions"],postprocess:e=>(0,a.track)(e,{type:"alter table",
...e[2]?{ifExists:true}:{},...e[3]?{only:true}:{},table:unwrap(e[4]),changes:(0,a.unbox)(e[5]).map(unwrap)})},{name:"altertable_actions$ebnf$1",symbols:[]},{
name:"altertable_actions$ebnf$1$subexpression$1",symbols:["comma","altertable_action"],postprocess:last},{name:"altertable_actions$ebnf$1",
symbols:["altertable_actions$ebnf$1","altertable_actions$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"altertable_actions",
symbols:["altertable_action","altertable_actions$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"altertable_action",symbols:["altertable_rename_table"]},{
name:"altertable_action",symbols:["altertable_rename_column"]},{name:"altertable_action",symbols:["altertable_rename_constraint"]},{name:"altertable_action",
symbols:["altertable_add_column"]},{name:"altertable_action",symbols:["altertable_drop_column"]},{name:"altertable_action",symbols:["altertable_alter_column"]
},{name:"altertable_action",symbols:["altertable_add_constraint"]},{name:"altertable_action",symbols:["altertable_drop_constraint"]},{name:"altertable_action",
symbols:["altertable_owner"]},{name:"altertable_rename_table",symbols:["kw_rename",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"word"],postprocess:e=>(0,
a.track)(e,{type:"rename",to:asName(last(e))})},{name:"altertable_rename_column$ebnf$1",symbols:["kw_column"],postprocess:id},{
name:"altertable_rename_column$ebnf$1",symbols:[],postprocess:()=>null},{name:"altertable_rename_column",
symbols:["kw_rename","altertable_rename_column$ebnf$1","ident",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"ident"],postprocess:e=>(0,a.track)(e,{
type:"rename column",column:asName(e[2]),to:asName(last(e))})},{name:"altertable_rename_constraint",symbols:["kw_rename",r.lexerAny.has("kw_constraint")?{
type:"kw_constraint"}:kw_constraint,"ident",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"ident"],postprocess:e=>(0,a.track)(e,{type:"rename constraint",
constraint:asName(e[2]),to:asName(last(e))})},{name:"altertable_add_column$ebnf$1",symbols:["kw_column"],postprocess:id},{name:"altertable_add_column$ebnf$1",
symbols:[],postprocess:()=>null},{name:"altertable_add_column$ebnf$2",symbols:["kw_ifnotexists"],postprocess:id},{name:"altertable_add_column$ebnf$2",
symbols:[],postprocess:()=>null},{name:"altertable_add_column",
symbols:["kw_add","altertable_add_column$ebnf$1","altertable_add_column$ebnf$2","createtable_column"],postprocess:e=>(0,a.track)(e,{type:"add column",...e[2]?{
ifNotExists:true}:{},column:unwrap(e[3])})},{name:"altertable_drop_column$ebnf$1",symbols:["kw_column"],postprocess:id},{name:"altertable_drop_column$ebnf$1",
symbols:[],postprocess:()=>null},{name:"altertable_drop_column$ebnf$2",symbols:["kw_ifexists"],postprocess:id},{name:"altertable_drop_column$ebnf$2",symbols:[],
postprocess:()=>null},{name:"altertable_drop_column$ebnf$3$subexpression$1",symbols:["kw_restrict"]},{name:"altertable_drop_column$ebnf$3$subexpression$1",
symbols:["kw_cascade"]},{name:"altertable_drop_column$ebnf$3",symbols:["altertable_drop_column$ebnf$3$subexpression$1"],postprocess:id},{
name:"altertable_drop_column$ebnf$3",symbols:[],postprocess:()=>null},{name:"altertable_drop_column",
symbols:["kw_drop","altertable_drop_column$ebnf$1","altertable_drop_column$ebnf$2","ident","altertable_drop_column$ebnf$3"],postprocess:e=>(0,a.track)(e,{
type:"drop column",...e[2]?{ifExists:true}:{},column:asName(e[3]),...e[4]?{behaviour:toStr(e[4]," ")}:{}})},{name:"altertable_alter_column$ebnf$1",
symbols:["kw_column"],postprocess:id},{name:"altertable_alter_column$ebnf$1",symbols:[],postprocess:()=>null},{name:"altertable_alter_column",
symbols:["kw_alter","altertable_alter_column$ebnf$1","ident","altercol"],postprocess:e=>(0,a.track)(e,{type:"alter column",column:asName(e[2]),
alter:unwrap(e[3])})},{name:"altercol$ebnf$1$subexpression$1",symbols:["kw_set","kw_data"]},{name:"altercol$ebnf$1",symbols:["altercol$ebnf$1$subexpression$1"],
postprocess:id},{name:"altercol$ebnf$1",symbols:[],postprocess:()=>null},{name:"altercol",symbols:["altercol$ebnf$1","kw_type","data_type"],postprocess:e=>(0,
a.track)(e,{type:"set type",dataType:unwrap(last(e))})},{name:"altercol",symbols:["kw_set",r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default,"expr"],
postprocess:e=>(0,a.track)(e,{type:"set default",default:unwrap(last(e))})},{name:"altercol",symbols:["kw_drop",r.lexerAny.has("kw_default")?{type:"kw_default"
}:kw_default],postprocess:e=>(0,a.track)(e,{type:"drop default"})},{name:"altercol$subexpression$1",symbols:["kw_set"]},{name:"altercol$subexpression$1",
symbols:["kw_drop"]},{name:"altercol",symbols:["altercol$subexpression$1","kw_not_null"],postprocess:e=>(0,a.track)(e,{type:toStr(e," ")})},{name:"altercol",
symbols:["altercol_generated_add"],postprocess:unwrap},{name:"altertable_add_constraint",symbols:["kw_add","createtable_constraint"],postprocess:e=>(0,
a.track)(e,{type:"add constraint",constraint:unwrap(last(e))})},{name:"altertable_drop_constraint$ebnf$1",symbols:["kw_ifexists"],postprocess:id},{
name:"altertable_drop_constraint$ebnf$1",symbols:[],postprocess:()=>null},{name:"altertable_drop_constraint$ebnf$2$subexpression$1",symbols:["kw_restrict"]},{
name:"altertable_drop_constraint$ebnf$2$subexpression$1",symbols:["kw_cascade"]},{name:"altertable_drop_constraint$ebnf$2",
symbols:["altertable_drop_constraint$ebnf$2$subexpression$1"],postprocess:id},{name:"altertable_drop_constraint$ebnf$2",symbols:[],postprocess:()=>null},{
name:"altertable_drop_constraint",symbols:["kw_drop",r.lexerAny.has("kw_constraint")?{type:"kw_constraint"
}:kw_constraint,"altertable_drop_constraint$ebnf$1","ident","altertable_drop_constraint$ebnf$2"],postprocess:e=>(0,a.track)(e,{type:"drop constraint",...e[2]?{
ifExists:true}:{},constraint:asName(e[3]),...e[4]?{behaviour:toStr(e[4]," ")}:{}})},{name:"altertable_owner",symbols:["kw_owner",r.lexerAny.has("kw_to")?{
type:"kw_to"}:kw_to,"ident"],postprocess:e=>(0,a.track)(e,{type:"owner",to:asName(last(e))})},{name:"altercol_generated_add",
symbols:["kw_add","altercol_generated"],postprocess:last},{name:"altercol_generated$ebnf$1$subexpression$1",symbols:["kw_always"]},{
name:"altercol_generated$ebnf$1$subexpression$1",symbols:["kw_by",r.lexerAny.has("kw_default")?{type:"kw_default"}:kw_default]},{
name:"altercol_generated$ebnf$1",symbols:["altercol_generated$ebnf$1$subexpression$1"],postprocess:id},{name:"altercol_generated$ebnf$1",symbols:[],
postprocess:()=>null},{name:"altercol_generated$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"kw_identity"]},{
name:"altercol_generated$ebnf$2",symbols:["altercol_generated$ebnf$2$subexpression$1"],postprocess:id},{name:"altercol_generated$ebnf$2",symbols:[],
postprocess:()=>null},{name:"altercol_generated$ebnf$3$subexpression$1",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"lparen","expr","rparen"],
postprocess:get(2)},{name:"altercol_generated$ebnf$3",symbols:["altercol_generated$ebnf$3$subexpression$1"],postprocess:id},{name:"altercol_generated$ebnf$3",
symbols:[],postprocess:()=>null},{name:"altercol_generated$ebnf$4$subexpression$1",symbols:["lparen","altercol_generated_seq","rparen"],postprocess:get(1)},{
name:"altercol_generated$ebnf$4",symbols:["altercol_generated$ebnf$4$subexpression$1"],postprocess:id},{name:"altercol_generated$ebnf$4",symbols:[],
postprocess:()=>null},{name:"altercol_generated$ebnf$5$subexpression$1",symbols:["kw_stored"]},{name:"altercol_generated$ebnf$5",
symbols:["altercol_generated$ebnf$5$subexpression$1"],postprocess:id},{name:"altercol_generated$ebnf$5",symbols:[],postprocess:()=>null},{
name:"altercol_generated",
symbols:["kw_generated","altercol_generated$ebnf$1","altercol_generated$ebnf$2","altercol_generated$ebnf$3","altercol_generated$ebnf$4","altercol_generated$ebnf$5"],
postprocess:e=>(0,a.track)(e,{type:"add generated",...e[1]&&{always:toStr(e[1]," ")},...e[3]&&{expression:unwrap(e[3])},...e[4]&&{sequence:unwrap(e[4])},
...e[5]&&{stored:true}})},{name:"altercol_generated_seq$ebnf$1$subexpression$1",symbols:["kw_sequence","kw_name","qualified_name"]},{
name:"altercol_generated_seq$ebnf$1",symbols:["altercol_generated_seq$ebnf$1$subexpression$1"],postprocess:id},{name:"altercol_generated_seq$ebnf$1",symbols:[],
postprocess:()=>null},{name:"altercol_generated_seq$ebnf$2",symbols:[]},{name:"altercol_generated_seq$ebnf$2",
symbols:["altercol_generated_seq$ebnf$2","create_sequence_option"],postprocess:e=>e[0].concat([e[1]])},{name:"altercol_generated_seq",
symbols:["altercol_generated_seq$ebnf$1","altercol_generated_seq$ebnf$2"],postprocess:e=>{const s={...e[0]&&{name:unwrap(last(e[0]))}};setSeqOpts(s,e[1])
;return(0,a.track)(e,s)}},{name:"alterindex_statement$ebnf$1",symbols:["kw_ifexists"],postprocess:id},{name:"alterindex_statement$ebnf$1",symbols:[],
postprocess:()=>null},{name:"alterindex_statement",symbols:["kw_alter","kw_index","alterindex_statement$ebnf$1","table_ref","alterindex_action"],
postprocess:e=>(0,a.track)(e,{type:"alter index",...e[2]?{ifExists:true}:{},index:unwrap(e[3]),change:unwrap(e[4])})},{name:"alterindex_action",
symbols:["alterindex_rename"]},{name:"alterindex_action",symbols:["alterindex_set_tablespace"]},{name:"alterindex_rename",
symbols:["kw_rename",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"word"],postprocess:e=>(0,a.track)(e,{type:"rename",to:asName(last(e))})},{
name:"alterindex_set_tablespace",symbols:["kw_set","kw_tablespace","word"],postprocess:e=>(0,a.track)(e,{type:"set tablespace",tablespace:asName(last(e))})},{
name:"delete_statement",symbols:["delete_delete"]},{name:"delete_statement",symbols:["delete_truncate"]},{name:"delete_delete$subexpression$1",
symbols:["kw_delete",r.lexerAny.has("kw_from")?{type:"kw_from"}:kw_from]},{name:"delete_delete$ebnf$1",symbols:["select_where"],postprocess:id},{
name:"delete_delete$ebnf$1",symbols:[],postprocess:()=>null},{name:"delete_delete$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("kw_returning")?{
type:"kw_returning"}:kw_returning,"select_expr_list_aliased"],postprocess:last},{name:"delete_delete$ebnf$2",symbols:["delete_delete$ebnf$2$subexpression$1"],
postprocess:id},{name:"delete_delete$ebnf$2",symbols:[],postprocess:()=>null},{name:"delete_delete",
symbols:["delete_delete$subexpression$1","table_ref_aliased","delete_delete$ebnf$1","delete_delete$ebnf$2"],postprocess:e=>{const s=e[2];const t=e[3];return(0,
a.track)(e,{type:"delete",from:unwrap(e[1]),...s?{where:s}:{},...t?{returning:t}:{}})}},{name:"delete_truncate$subexpression$1$ebnf$1",
symbols:[r.lexerAny.has("kw_table")?{type:"kw_table"}:kw_table],postprocess:id},{name:"delete_truncate$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null
},{name:"delete_truncate$subexpression$1",symbols:["kw_truncate","delete_truncate$subexpression$1$ebnf$1"]},{name:"delete_truncate$macrocall$2",
symbols:["table_ref"]},{name:"delete_truncate$macrocall$1$ebnf$1",symbols:[]},{name:"delete_truncate$macrocall$1$ebnf$1$subexpression$1",
symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"delete_truncate$macrocall$2"],postprocess:last},{name:"delete_truncate$macrocall$1$ebnf$1",
symbols:["delete_truncate$macrocall$1$ebnf$1","delete_truncate$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"delete_truncate$macrocall$1",symbols:["delete_truncate$macrocall$2","delete_truncate$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"delete_truncate$ebnf$1$subexpression$1$subexpression$1",symbols:["kw_restart"]},{
name:"delete_truncate$ebnf$1$subexpression$1$subexpression$1",symbols:["kw_continue"]},{name:"delete_truncate$ebnf$1$subexpression$1",
symbols:["delete_truncate$ebnf$1$subexpression$1$subexpression$1","kw_identity"]},{name:"delete_truncate$ebnf$1",
symbols:["delete_truncate$ebnf$1$subexpression$1"],postprocess:id},{name:"delete_truncate$ebnf$1",symbols:[],postprocess:()=>null},{
name:"delete_truncate$ebnf$2$subexpression$1",symbols:["kw_restrict"]},{name:"delete_truncate$ebnf$2$subexpression$1",symbols:["kw_cascade"]},{
name:"delete_truncate$ebnf$2",symbols:["delete_truncate$ebnf$2$subexpression$1"],postprocess:id},{name:"delete_truncate$ebnf$2",symbols:[],postprocess:()=>null
},{name:"delete_truncate",symbols:["delete_truncate$subexpression$1","delete_truncate$macrocall$1","delete_truncate$ebnf$1","delete_truncate$ebnf$2"],
postprocess:e=>(0,a.track)(e,{type:"truncate table",tables:e[1],...e[2]&&{identity:toStr(e[2][0])},...e[3]&&{cascade:toStr(e[3])}})},{
name:"create_sequence_statement$ebnf$1$subexpression$1",symbols:["kw_temp"]},{name:"create_sequence_statement$ebnf$1$subexpression$1",symbols:["kw_temporary"]
},{name:"create_sequence_statement$ebnf$1",symbols:["create_sequence_statement$ebnf$1$subexpression$1"],postprocess:id},{
name:"create_sequence_statement$ebnf$1",symbols:[],postprocess:()=>null},{name:"create_sequence_statement$ebnf$2",symbols:["kw_ifnotexists"],postprocess:id},{
name:"create_sequence_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"create_sequence_statement$ebnf$3",symbols:[]},{
name:"create_sequence_statement$ebnf$3",symbols:["create_sequence_statement$ebnf$3","create_sequence_option"],postprocess:e=>e[0].concat([e[1]])},{
name:"create_sequence_statement",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"create_sequence_statement$ebnf$1","kw_sequence","create_sequence_statement$ebnf$2","qualified_name","create_sequence_statement$ebnf$3"],
postprocess:e=>{const s={type:"create sequence",...e[1]&&{temp:true},...e[3]&&{ifNotExists:true},name:unwrap(e[4]),options:{}};setSeqOpts(s.options,e[5])
;return(0,a.track)(e,s)}},{name:"create_sequence_option",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"data_type"],postprocess:e=>(0,
a.box)(e,["as",e[1]])},{name:"create_sequence_option$ebnf$1",symbols:["kw_by"],postprocess:id},{name:"create_sequence_option$ebnf$1",symbols:[],
postprocess:()=>null},{name:"create_sequence_option",symbols:["kw_increment","create_sequence_option$ebnf$1","int"],postprocess:e=>(0,
a.box)(e,["incrementBy",e[2]])},{name:"create_sequence_option",symbols:["create_sequence_minvalue"],postprocess:e=>(0,a.box)(e,["minValue",e[0]])},{
name:"create_sequence_option",symbols:["create_sequence_maxvalue"],postprocess:e=>(0,a.box)(e,["maxValue",e[0]])},{name:"create_sequence_option$ebnf$2",
symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with],postprocess:id},{name:"create_sequence_option$ebnf$2",symbols:[],postprocess:()=>null},{
name:"create_sequence_option",symbols:["kw_start","create_sequence_option$ebnf$2","int"],postprocess:e=>(0,a.box)(e,["startWith",e[2]])},{
name:"create_sequence_option",symbols:["kw_cache","int"],postprocess:e=>(0,a.box)(e,["cache",e[1]])},{name:"create_sequence_option$ebnf$3",symbols:["kw_no"],
postprocess:id},{name:"create_sequence_option$ebnf$3",symbols:[],postprocess:()=>null},{name:"create_sequence_option",
symbols:["create_sequence_option$ebnf$3","kw_cycle"],postprocess:e=>(0,a.box)(e,["cycle",toStr(e," ")])},{name:"create_sequence_option",
symbols:["create_sequence_owned_by"],postprocess:e=>(0,a.box)(e,["ownedBy",unwrap(e)])},{name:"create_sequence_minvalue",symbols:["kw_minvalue","int"],
postprocess:last},{name:"create_sequence_minvalue",symbols:["kw_no","kw_minvalue"],postprocess:e=>(0,a.box)(e,"no minvalue")},{name:"create_sequence_maxvalue",
symbols:["kw_maxvalue","int"],postprocess:last},{name:"create_sequence_maxvalue",symbols:["kw_no","kw_maxvalue"],postprocess:e=>(0,a.box)(e,"no maxvalue")},{
name:"create_sequence_owned_by$subexpression$1",symbols:["kw_none"]},{name:"create_sequence_owned_by$subexpression$1",symbols:["qcolumn"]},{
name:"create_sequence_owned_by",symbols:["kw_owned","kw_by","create_sequence_owned_by$subexpression$1"],postprocess:e=>(0,a.box)(e,unwrap(last(e)))},{
name:"alter_sequence_statement$ebnf$1",symbols:["kw_ifexists"],postprocess:id},{name:"alter_sequence_statement$ebnf$1",symbols:[],postprocess:()=>null},{
name:"alter_sequence_statement",symbols:["kw_alter","kw_sequence","alter_sequence_statement$ebnf$1","qualified_name","alter_sequence_statement_body"],
postprocess:e=>{const s={type:"alter sequence",...e[2]&&{ifExists:true},name:unwrap(e[3]),change:e[4]};return(0,a.track)(e,s)}},{
name:"alter_sequence_statement_body$ebnf$1",symbols:["alter_sequence_option"]},{name:"alter_sequence_statement_body$ebnf$1",
symbols:["alter_sequence_statement_body$ebnf$1","alter_sequence_option"],postprocess:e=>e[0].concat([e[1]])},{name:"alter_sequence_statement_body",
symbols:["alter_sequence_statement_body$ebnf$1"],postprocess:e=>{const s={type:"set options"};setSeqOpts(s,e[0]);return(0,a.track)(e,s)}},{
name:"alter_sequence_statement_body$subexpression$1",symbols:["ident"]},{name:"alter_sequence_statement_body$subexpression$1",
symbols:[r.lexerAny.has("kw_session_user")?{type:"kw_session_user"}:kw_session_user]},{name:"alter_sequence_statement_body$subexpression$1",
symbols:[r.lexerAny.has("kw_current_user")?{type:"kw_current_user"}:kw_current_user]},{name:"alter_sequence_statement_body",
symbols:["kw_owner",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"alter_sequence_statement_body$subexpression$1"],postprocess:e=>(0,a.track)(e,{type:"owner to",
owner:asName(last(e))})},{name:"alter_sequence_statement_body",symbols:["kw_rename",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"ident"],postprocess:e=>(0,
a.track)(e,{type:"rename",newName:asName(last(e))})},{name:"alter_sequence_statement_body",symbols:["kw_set","kw_schema","ident"],postprocess:e=>(0,a.track)(e,{
type:"set schema",newSchema:asName(last(e))})},{name:"alter_sequence_option",symbols:["create_sequence_option"],postprocess:unwrap},{
name:"alter_sequence_option$ebnf$1$subexpression$1$ebnf$1",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with],postprocess:id},{
name:"alter_sequence_option$ebnf$1$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"alter_sequence_option$ebnf$1$subexpression$1",
symbols:["alter_sequence_option$ebnf$1$subexpression$1$ebnf$1","int"],postprocess:last},{name:"alter_sequence_option$ebnf$1",
symbols:["alter_sequence_option$ebnf$1$subexpression$1"],postprocess:id},{name:"alter_sequence_option$ebnf$1",symbols:[],postprocess:()=>null},{
name:"alter_sequence_option",symbols:["kw_restart","alter_sequence_option$ebnf$1"],postprocess:e=>(0,a.box)(e,["restart",typeof(0,a.unbox)(e[1])!=="number"||(0,
a.unbox)(e[1])])},{name:"drop_statement$ebnf$1",symbols:["kw_ifexists"],postprocess:id},{name:"drop_statement$ebnf$1",symbols:[],postprocess:()=>null},{
name:"drop_statement$macrocall$2",symbols:["qualified_name"]},{name:"drop_statement$macrocall$1$ebnf$1",symbols:[]},{
name:"drop_statement$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"drop_statement$macrocall$2"],postprocess:last},{
name:"drop_statement$macrocall$1$ebnf$1",symbols:["drop_statement$macrocall$1$ebnf$1","drop_statement$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"drop_statement$macrocall$1",symbols:["drop_statement$macrocall$2","drop_statement$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"drop_statement$ebnf$2$subexpression$1",symbols:["kw_cascade"]},{
name:"drop_statement$ebnf$2$subexpression$1",symbols:["kw_restrict"]},{name:"drop_statement$ebnf$2",symbols:["drop_statement$ebnf$2$subexpression$1"],
postprocess:id},{name:"drop_statement$ebnf$2",symbols:[],postprocess:()=>null},{name:"drop_statement",
symbols:["kw_drop","drop_what","drop_statement$ebnf$1","drop_statement$macrocall$1","drop_statement$ebnf$2"],postprocess:(e,s)=>{const t=unwrap(e[1]);return(0,
a.track)(e,{...t,...e[2]&&{ifExists:true},names:e[3],...e[4]&&{cascade:toStr(e[4])}})}},{name:"drop_what",symbols:[r.lexerAny.has("kw_table")?{type:"kw_table"
}:kw_table],postprocess:e=>(0,a.track)(e,{type:"drop table"})},{name:"drop_what",symbols:["kw_sequence"],postprocess:e=>(0,a.track)(e,{type:"drop sequence"})},{
name:"drop_what",symbols:["kw_type"],postprocess:e=>(0,a.track)(e,{type:"drop type"})},{name:"drop_what",symbols:["kw_trigger"],postprocess:e=>(0,a.track)(e,{
type:"drop trigger"})},{name:"drop_what$ebnf$1",symbols:[r.lexerAny.has("kw_concurrently")?{type:"kw_concurrently"}:kw_concurrently],postprocess:id},{
name:"drop_what$ebnf$1",symbols:[],postprocess:()=>null},{name:"drop_what",symbols:["kw_index","drop_what$ebnf$1"],postprocess:e=>(0,a.track)(e,{
type:"drop index",...e[1]&&{concurrently:true}})},{name:"with_statement",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"with_statement_bindings","with_statement_statement"],postprocess:e=>(0,a.track)(e,{type:"with",bind:e[1],in:unwrap(e[2])})},{
name:"with_recursive_statement$subexpression$1",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"}:kw_with,"kw_recursive"]},{name:"with_recursive_statement",
symbols:["with_recursive_statement$subexpression$1","ident","collist_paren",r.lexerAny.has("kw_as")?{type:"kw_as"
}:kw_as,"lparen","union_statement","rparen","with_statement_statement"],postprocess:e=>(0,a.track)(e,{type:"with recursive",alias:asName(e[1]),
columnNames:e[2].map(asName),bind:e[5],in:unwrap(e[7])})},{name:"with_statement_bindings$ebnf$1",symbols:[]},{
name:"with_statement_bindings$ebnf$1$subexpression$1",symbols:["comma","with_statement_binding"],postprocess:last},{name:"with_statement_bindings$ebnf$1",
symbols:["with_statement_bindings$ebnf$1","with_statement_bindings$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{name:"with_statement_bindings",
symbols:["with_statement_binding","with_statement_bindings$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"with_statement_binding",
symbols:["word",r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"lparen","with_statement_statement","rparen"],postprocess:e=>(0,a.track)(e,{alias:asName(e[0]),
statement:unwrap(e[3])})},{name:"with_statement_statement",symbols:["selection"]},{name:"with_statement_statement",symbols:["insert_statement"]},{
name:"with_statement_statement",symbols:["update_statement"]},{name:"with_statement_statement",symbols:["delete_statement"]},{
name:"createtype_statement$subexpression$1",symbols:["createtype_enum"]},{name:"createtype_statement$subexpression$1",symbols:["createtype_composite"]},{
name:"createtype_statement",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"kw_type","qualified_name","createtype_statement$subexpression$1"],postprocess:e=>(0,a.track)(e,{name:e[2],...unwrap(e[3])})},{
name:"createtype_enum$macrocall$2",symbols:["enum_value"]},{name:"createtype_enum$macrocall$1$ebnf$1",symbols:[]},{
name:"createtype_enum$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"createtype_enum$macrocall$2"],postprocess:last
},{name:"createtype_enum$macrocall$1$ebnf$1",symbols:["createtype_enum$macrocall$1$ebnf$1","createtype_enum$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"createtype_enum$macrocall$1",symbols:["createtype_enum$macrocall$2","createtype_enum$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"createtype_enum",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"
}:kw_as,"kw_enum","lparen","createtype_enum$macrocall$1","rparen"],postprocess:e=>(0,a.track)(e,{type:"create enum",values:e[3]})},{name:"enum_value",
symbols:["string"],postprocess:e=>(0,a.track)(e,{value:toStr(e)})},{name:"createtype_composite$macrocall$2",symbols:["createtype_composite_attr"]},{
name:"createtype_composite$macrocall$1$ebnf$1",symbols:[]},{name:"createtype_composite$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{
type:"comma"}:comma,"createtype_composite$macrocall$2"],postprocess:last},{name:"createtype_composite$macrocall$1$ebnf$1",
symbols:["createtype_composite$macrocall$1$ebnf$1","createtype_composite$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"createtype_composite$macrocall$1",symbols:["createtype_composite$macrocall$2","createtype_composite$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"createtype_composite",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"
}:kw_as,"lparen","createtype_composite$macrocall$1","rparen"],postprocess:e=>(0,a.track)(e,{type:"create composite type",attributes:e[2]})},{
name:"createtype_composite_attr$ebnf$1",symbols:["createtable_collate"],postprocess:id},{name:"createtype_composite_attr$ebnf$1",symbols:[],postprocess:()=>null
},{name:"createtype_composite_attr",symbols:["word","data_type","createtype_composite_attr$ebnf$1"],postprocess:e=>(0,a.track)(e,{name:asName(e[0]),
dataType:e[1],...e[2]?{collate:e[2][1]}:{}})},{name:"altertype_statement$subexpression$1",symbols:["altertype_enum_add_value"]},{
name:"altertype_statement$subexpression$1",symbols:["altertype_enum_rename"]},{name:"altertype_statement",
symbols:["kw_alter","kw_type","qualified_name","altertype_statement$subexpression$1"],postprocess:e=>(0,a.track)(e,{name:e[2],...unwrap(e[3])})},{
name:"altertype_enum_add_value",symbols:["kw_add","kw_value","enum_additional_value"],postprocess:e=>(0,a.track)(e,{type:"alter enum",change:{type:"add value",
add:e[2]}})},{name:"enum_additional_value",symbols:["string"],postprocess:e=>(0,a.track)(e,{value:toStr(e)})},{name:"altertype_enum_rename",
symbols:["kw_rename",r.lexerAny.has("kw_to")?{type:"kw_to"}:kw_to,"word"],postprocess:e=>(0,a.track)(e,{type:"alter enum",change:{type:"rename",
to:asName(last(e))}})},{name:"union_left",symbols:["select_statement"]},{name:"union_left",symbols:["select_values"]},{name:"union_left",
symbols:["selection_paren"]},{name:"union_right",symbols:["selection"]},{name:"union_right",symbols:["selection_paren"]},{
name:"union_statement$subexpression$1$ebnf$1",symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all],postprocess:id},{
name:"union_statement$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"union_statement$subexpression$1",symbols:[r.lexerAny.has("kw_union")?{
type:"kw_union"}:kw_union,"union_statement$subexpression$1$ebnf$1"]},{name:"union_statement",
symbols:["union_left","union_statement$subexpression$1","union_right"],postprocess:e=>(0,a.track)(e,{type:toStr(e[1]," "),left:unwrap(e[0]),right:unwrap(e[2])})
},{name:"prepare$ebnf$1$subexpression$1",symbols:["lparen","data_type_list","rparen"],postprocess:get(1)},{name:"prepare$ebnf$1",
symbols:["prepare$ebnf$1$subexpression$1"],postprocess:id},{name:"prepare$ebnf$1",symbols:[],postprocess:()=>null},{name:"prepare",
symbols:["kw_prepare","ident","prepare$ebnf$1",r.lexerAny.has("kw_as")?{type:"kw_as"}:kw_as,"statement_noprep"],postprocess:e=>(0,a.track)(e,{type:"prepare",
name:asName(e[1]),...e[2]&&{args:e[2]},statement:unwrap(last(e))})},{name:"deallocate$ebnf$1",symbols:["kw_prepare"],postprocess:id},{name:"deallocate$ebnf$1",
symbols:[],postprocess:()=>null},{name:"deallocate",symbols:["kw_deallocate","deallocate$ebnf$1","deallocate_target"],postprocess:e=>(0,a.track)(e,{
type:"deallocate",target:e[2]})},{name:"deallocate_target",symbols:["deallocate_all"],postprocess:unwrap},{name:"deallocate_target",symbols:["deallocate_name"],
postprocess:unwrap},{name:"deallocate_name",symbols:["ident"],postprocess:e=>(0,a.track)(e,asName(e[0]))},{name:"deallocate_all",
symbols:[r.lexerAny.has("kw_all")?{type:"kw_all"}:kw_all],postprocess:e=>(0,a.track)(e,{option:"all"})},{name:"create_view_statements",symbols:["create_view"]
},{name:"create_view_statements",symbols:["create_materialized_view"]},{name:"create_view$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_or")?{type:"kw_or"
}:kw_or,"kw_replace"]},{name:"create_view$ebnf$1",symbols:["create_view$ebnf$1$subexpression$1"],postprocess:id},{name:"create_view$ebnf$1",symbols:[],
postprocess:()=>null},{name:"create_view$ebnf$2$subexpression$1",symbols:["kw_temp"]},{name:"create_view$ebnf$2$subexpression$1",symbols:["kw_temporary"]},{
name:"create_view$ebnf$2",symbols:["create_view$ebnf$2$subexpression$1"],postprocess:id},{name:"create_view$ebnf$2",symbols:[],postprocess:()=>null},{
name:"create_view$ebnf$3",symbols:["kw_recursive"],postprocess:id},{name:"create_view$ebnf$3",symbols:[],postprocess:()=>null},{
name:"create_view$ebnf$4$subexpression$1$macrocall$2",symbols:["ident"]},{name:"create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1",symbols:[]},{
name:"create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"create_view$ebnf$4$subexpression$1$macrocall$2"],postprocess:last},{name:"create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1",
symbols:["create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1","create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"create_view$ebnf$4$subexpression$1$macrocall$1",
symbols:["create_view$ebnf$4$subexpression$1$macrocall$2","create_view$ebnf$4$subexpression$1$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"create_view$ebnf$4$subexpression$1",
symbols:["lparen","create_view$ebnf$4$subexpression$1$macrocall$1","rparen"],postprocess:get(1)},{name:"create_view$ebnf$4",
symbols:["create_view$ebnf$4$subexpression$1"],postprocess:id},{name:"create_view$ebnf$4",symbols:[],postprocess:()=>null},{name:"create_view$ebnf$5",
symbols:["create_view_opts"],postprocess:id},{name:"create_view$ebnf$5",symbols:[],postprocess:()=>null},{
name:"create_view$ebnf$6$subexpression$1$subexpression$1",symbols:["kw_local"]},{name:"create_view$ebnf$6$subexpression$1$subexpression$1",
symbols:["kw_cascaded"]},{name:"create_view$ebnf$6$subexpression$1",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"create_view$ebnf$6$subexpression$1$subexpression$1",r.lexerAny.has("kw_check")?{type:"kw_check"}:kw_check,"kw_option"],postprocess:get(1)},{
name:"create_view$ebnf$6",symbols:["create_view$ebnf$6$subexpression$1"],postprocess:id},{name:"create_view$ebnf$6",symbols:[],postprocess:()=>null},{
name:"create_view",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"create_view$ebnf$1","create_view$ebnf$2","create_view$ebnf$3","kw_view","qualified_name","create_view$ebnf$4","create_view$ebnf$5",r.lexerAny.has("kw_as")?{
type:"kw_as"}:kw_as,"selection","create_view$ebnf$6"],postprocess:e=>(0,a.track)(e,{type:"create view",...e[1]&&{orReplace:true},...e[2]&&{temp:true},...e[3]&&{
recursive:true},name:e[5],...e[6]&&{columnNames:e[6].map(asName)},...e[7]&&{parameters:fromEntries(e[7])},query:e[9],...e[10]&&{checkOption:toStr(e[10])}})},{
name:"create_view_opt",symbols:["ident",r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq,"ident"],postprocess:([e,s,t])=>[toStr(e),toStr(t)]},{
name:"create_view_opts$macrocall$2",symbols:["create_view_opt"]},{name:"create_view_opts$macrocall$1$ebnf$1",symbols:[]},{
name:"create_view_opts$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma,"create_view_opts$macrocall$2"],
postprocess:last},{name:"create_view_opts$macrocall$1$ebnf$1",
symbols:["create_view_opts$macrocall$1$ebnf$1","create_view_opts$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"create_view_opts$macrocall$1",symbols:["create_view_opts$macrocall$2","create_view_opts$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"create_view_opts",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"create_view_opts$macrocall$1"],postprocess:last},{name:"create_materialized_view$ebnf$1",symbols:["kw_ifnotexists"],postprocess:id},{
name:"create_materialized_view$ebnf$1",symbols:[],postprocess:()=>null},{name:"create_materialized_view$ebnf$2$subexpression$1$macrocall$2",symbols:["ident"]},{
name:"create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1",symbols:[]},{
name:"create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"create_materialized_view$ebnf$2$subexpression$1$macrocall$2"],postprocess:last},{
name:"create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1",
symbols:["create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1","create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"create_materialized_view$ebnf$2$subexpression$1$macrocall$1",
symbols:["create_materialized_view$ebnf$2$subexpression$1$macrocall$2","create_materialized_view$ebnf$2$subexpression$1$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"create_materialized_view$ebnf$2$subexpression$1",
symbols:["lparen","create_materialized_view$ebnf$2$subexpression$1$macrocall$1","rparen"],postprocess:get(1)},{name:"create_materialized_view$ebnf$2",
symbols:["create_materialized_view$ebnf$2$subexpression$1"],postprocess:id},{name:"create_materialized_view$ebnf$2",symbols:[],postprocess:()=>null},{
name:"create_materialized_view$ebnf$3",symbols:["create_view_opts"],postprocess:id},{name:"create_materialized_view$ebnf$3",symbols:[],postprocess:()=>null},{
name:"create_materialized_view$ebnf$4$subexpression$1",symbols:["kw_tablespace","ident"],postprocess:last},{name:"create_materialized_view$ebnf$4",
symbols:["create_materialized_view$ebnf$4$subexpression$1"],postprocess:id},{name:"create_materialized_view$ebnf$4",symbols:[],postprocess:()=>null},{
name:"create_materialized_view$ebnf$5$subexpression$1$ebnf$1",symbols:["kw_no"],postprocess:id},{name:"create_materialized_view$ebnf$5$subexpression$1$ebnf$1",
symbols:[],postprocess:()=>null},{name:"create_materialized_view$ebnf$5$subexpression$1",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"create_materialized_view$ebnf$5$subexpression$1$ebnf$1","kw_data"]},{name:"create_materialized_view$ebnf$5",
symbols:["create_materialized_view$ebnf$5$subexpression$1"],postprocess:id},{name:"create_materialized_view$ebnf$5",symbols:[],postprocess:()=>null},{
name:"create_materialized_view",symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"kw_materialized","kw_view","create_materialized_view$ebnf$1","qualified_name","create_materialized_view$ebnf$2","create_materialized_view$ebnf$3","create_materialized_view$ebnf$4",r.lexerAny.has("kw_as")?{
type:"kw_as"}:kw_as,"selection","create_materialized_view$ebnf$5"],postprocess:e=>(0,a.track)(e,{type:"create materialized view",...e[3]&&{ifNotExists:true},
name:e[4],...e[5]&&{columnNames:e[6].map(asName)},...e[6]&&{parameters:fromEntries(e[6])},...e[7]&&{tablespace:asName(e[7])},query:e[9],...e[10]&&{
withData:toStr(e[10][1])!=="no"}})},{name:"refresh_view_statements$ebnf$1",symbols:[r.lexerAny.has("kw_concurrently")?{type:"kw_concurrently"}:kw_concurrently],
postprocess:id},{name:"refresh_view_statements$ebnf$1",symbols:[],postprocess:()=>null},{name:"refresh_view_statements$ebnf$2$subexpression$1$ebnf$1",
symbols:["kw_no"],postprocess:id},{name:"refresh_view_statements$ebnf$2$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{
name:"refresh_view_statements$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("kw_with")?{type:"kw_with"
}:kw_with,"refresh_view_statements$ebnf$2$subexpression$1$ebnf$1","kw_data"]},{name:"refresh_view_statements$ebnf$2",
symbols:["refresh_view_statements$ebnf$2$subexpression$1"],postprocess:id},{name:"refresh_view_statements$ebnf$2",symbols:[],postprocess:()=>null},{
name:"refresh_view_statements",symbols:["kw_refresh","kw_materialized","kw_view","refresh_view_statements$ebnf$1","qname","refresh_view_statements$ebnf$2"],
postprocess:e=>(0,a.track)(e,{type:"refresh materialized view",...!e[3]?{}:{concurrently:true},name:e[4],...!e[5]?{}:{withData:toStr(e[5][1])!=="no"}})},{
name:"functions_statements",symbols:["create_func"]},{name:"functions_statements",symbols:["do_stm"]},{name:"functions_statements",symbols:["drop_func"]},{
name:"create_func$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("kw_or")?{type:"kw_or"}:kw_or,"kw_replace"]},{name:"create_func$ebnf$1",
symbols:["create_func$ebnf$1$subexpression$1"],postprocess:id},{name:"create_func$ebnf$1",symbols:[],postprocess:()=>null},{
name:"create_func$subexpression$1$ebnf$1$macrocall$2",symbols:["func_argdef"]},{name:"create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1",symbols:[]},{
name:"create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"create_func$subexpression$1$ebnf$1$macrocall$2"],postprocess:last},{name:"create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1",
symbols:["create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1","create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"create_func$subexpression$1$ebnf$1$macrocall$1",
symbols:["create_func$subexpression$1$ebnf$1$macrocall$2","create_func$subexpression$1$ebnf$1$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"create_func$subexpression$1$ebnf$1",symbols:["create_func$subexpression$1$ebnf$1$macrocall$1"],
postprocess:id},{name:"create_func$subexpression$1$ebnf$1",symbols:[],postprocess:()=>null},{name:"create_func$subexpression$1",
symbols:["lparen","create_func$subexpression$1$ebnf$1","rparen"],postprocess:get(1)},{name:"create_func$ebnf$2",symbols:["func_spec"]},{
name:"create_func$ebnf$2",symbols:["create_func$ebnf$2","func_spec"],postprocess:e=>e[0].concat([e[1]])},{name:"create_func",
symbols:[r.lexerAny.has("kw_create")?{type:"kw_create"
}:kw_create,"create_func$ebnf$1","kw_function","qname","create_func$subexpression$1","create_func$ebnf$2"],postprocess:(e,s)=>{var t;const r={}
;for(const s of e[5]){for(const e in s)if(e[0]!=="_"&&e in r)throw new Error("conflicting or redundant options "+e);Object.assign(r,s)}return(0,a.track)(e,{
type:"create function",...e[1]&&{orReplace:true},name:e[3],arguments:(t=e[4])!==null&&t!==void 0?t:[],...r})}},{name:"func_argdef$ebnf$1",
symbols:["func_argopts"],postprocess:id},{name:"func_argdef$ebnf$1",symbols:[],postprocess:()=>null},{name:"func_argdef$ebnf$2",symbols:["func_argdefault"],
postprocess:id},{name:"func_argdef$ebnf$2",symbols:[],postprocess:()=>null},{name:"func_argdef",symbols:["func_argdef$ebnf$1","data_type","func_argdef$ebnf$2"],
postprocess:e=>(0,a.track)(e,{default:e[2],type:e[1],...e[0]})},{name:"func_argdefault",symbols:[r.lexerAny.has("kw_default")?{type:"kw_default"
}:kw_default,"expr"],postprocess:e=>e[1]},{name:"func_argdefault",symbols:[r.lexerAny.has("op_eq")?{type:"op_eq"}:op_eq,"expr"],postprocess:e=>e[1]},{
name:"func_argopts$ebnf$1",symbols:["word"],postprocess:id},{name:"func_argopts$ebnf$1",symbols:[],postprocess:()=>null},{name:"func_argopts",
symbols:["func_argmod","func_argopts$ebnf$1"],postprocess:e=>(0,a.track)(e,{mode:toStr(e[0]),...e[1]&&{name:asName(e[1])}})},{name:"func_argopts",
symbols:["word"],postprocess:(e,s)=>{const t=asName(e);if(t==="out"||t==="inout"||t==="variadic")return s;return(0,a.track)(e,{name:t})}},{name:"func_argmod",
symbols:[r.lexerAny.has("kw_in")?{type:"kw_in"}:kw_in]},{name:"func_argmod",symbols:["kw_out"]},{name:"func_argmod",symbols:["kw_inout"]},{name:"func_argmod",
symbols:["kw_variadic"]},{name:"func_spec",symbols:["kw_language","word"],postprocess:e=>(0,a.track)(e,{language:asName(last(e))})},{name:"func_spec",
symbols:["func_purity"],postprocess:e=>(0,a.track)(e,{purity:toStr(e)})},{name:"func_spec$subexpression$1",symbols:[r.lexerAny.has("codeblock")?{
type:"codeblock"}:codeblock]},{name:"func_spec$subexpression$1",symbols:["string"]},{name:"func_spec",symbols:[r.lexerAny.has("kw_as")?{type:"kw_as"
}:kw_as,"func_spec$subexpression$1"],postprocess:e=>({code:toStr(last(e))})},{name:"func_spec$ebnf$1",symbols:[r.lexerAny.has("kw_not")?{type:"kw_not"}:kw_not],
postprocess:id},{name:"func_spec$ebnf$1",symbols:[],postprocess:()=>null},{name:"func_spec$subexpression$2",symbols:["word"],postprocess:o("leakproof")},{
name:"func_spec",symbols:["func_spec$ebnf$1","func_spec$subexpression$2"],postprocess:e=>(0,a.track)(e,{leakproof:!e[0]})},{name:"func_spec",
symbols:["func_returns"],postprocess:e=>(0,a.track)(e,{returns:unwrap(e)})},{name:"func_spec$subexpression$3",symbols:["word"],postprocess:o("called")},{
name:"func_spec",symbols:["func_spec$subexpression$3","oninp"],postprocess:()=>({onNullInput:"call"})},{name:"func_spec$subexpression$4",symbols:["word"],
postprocess:o("returns")},{name:"func_spec",symbols:["func_spec$subexpression$4",r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null,"oninp"],postprocess:()=>({
onNullInput:"null"})},{name:"func_spec$subexpression$5",symbols:["word"],postprocess:o("strict")},{name:"func_spec",symbols:["func_spec$subexpression$5"],
postprocess:()=>({onNullInput:"strict"})},{name:"func_purity",symbols:["word"],postprocess:o("immutable")},{name:"func_purity",symbols:["word"],
postprocess:o("stable")},{name:"func_purity",symbols:["word"],postprocess:o("volatile")},{name:"oninp$subexpression$1",symbols:["word"],postprocess:o("input")
},{name:"oninp",symbols:[r.lexerAny.has("kw_on")?{type:"kw_on"}:kw_on,r.lexerAny.has("kw_null")?{type:"kw_null"}:kw_null,"oninp$subexpression$1"]},{
name:"func_returns",symbols:["kw_returns","data_type"],postprocess:last},{name:"func_returns$macrocall$2",symbols:["func_ret_table_col"]},{
name:"func_returns$macrocall$1$ebnf$1",symbols:[]},{name:"func_returns$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"func_returns$macrocall$2"],postprocess:last},{name:"func_returns$macrocall$1$ebnf$1",
symbols:["func_returns$macrocall$1$ebnf$1","func_returns$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"func_returns$macrocall$1",symbols:["func_returns$macrocall$2","func_returns$macrocall$1$ebnf$1"],postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{
name:"func_returns",symbols:["kw_returns",r.lexerAny.has("kw_table")?{type:"kw_table"}:kw_table,"lparen","func_returns$macrocall$1","rparen"],postprocess:e=>(0,
a.track)(e,{kind:"table",columns:e[3]})},{name:"func_ret_table_col",symbols:["word","data_type"],postprocess:e=>(0,a.track)(e,{name:asName(e[0]),type:e[1]})},{
name:"do_stm$ebnf$1$subexpression$1",symbols:["kw_language","word"],postprocess:last},{name:"do_stm$ebnf$1",symbols:["do_stm$ebnf$1$subexpression$1"],
postprocess:id},{name:"do_stm$ebnf$1",symbols:[],postprocess:()=>null},{name:"do_stm",symbols:[r.lexerAny.has("kw_do")?{type:"kw_do"
}:kw_do,"do_stm$ebnf$1",r.lexerAny.has("codeblock")?{type:"codeblock"}:codeblock],postprocess:e=>(0,a.track)(e,{type:"do",...e[1]&&{language:asName(e[1])},
code:e[2].value})},{name:"drop_func$ebnf$1$subexpression$1",symbols:["kw_if","kw_exists"]},{name:"drop_func$ebnf$1",
symbols:["drop_func$ebnf$1$subexpression$1"],postprocess:id},{name:"drop_func$ebnf$1",symbols:[],postprocess:()=>null},{name:"drop_func$ebnf$2",
symbols:["drop_func_overload"],postprocess:id},{name:"drop_func$ebnf$2",symbols:[],postprocess:()=>null},{name:"drop_func",
symbols:["kw_drop","kw_function","drop_func$ebnf$1","qname","drop_func$ebnf$2"],postprocess:e=>(0,a.track)(e,{type:"drop function",...e[2]&&{ifExists:true},
name:e[3],...e[4]&&{arguments:e[4]}})},{name:"drop_func_overload$macrocall$2",symbols:["drop_func_overload_col"]},{name:"drop_func_overload$macrocall$1$ebnf$1",
symbols:[]},{name:"drop_func_overload$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"drop_func_overload$macrocall$2"],postprocess:last},{name:"drop_func_overload$macrocall$1$ebnf$1",
symbols:["drop_func_overload$macrocall$1$ebnf$1","drop_func_overload$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"drop_func_overload$macrocall$1",symbols:["drop_func_overload$macrocall$2","drop_func_overload$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"drop_func_overload",symbols:["lparen","drop_func_overload$macrocall$1","rparen"],
postprocess:get(1)},{name:"drop_func_overload_col$ebnf$1",symbols:["word"],postprocess:id},{name:"drop_func_overload_col$ebnf$1",symbols:[],postprocess:()=>null
},{name:"drop_func_overload_col",symbols:["drop_func_overload_col$ebnf$1","qname"],postprocess:e=>(0,a.track)(e,{type:e[1],...e[0]&&{name:asName(e[0])}})},{
name:"main$ebnf$1",symbols:[]},{name:"main$ebnf$1",symbols:["main$ebnf$1","statement_separator"],postprocess:e=>e[0].concat([e[1]])},{name:"main$ebnf$2",
symbols:[]},{name:"main$ebnf$2$subexpression$1$ebnf$1",symbols:["statement_separator"]},{name:"main$ebnf$2$subexpression$1$ebnf$1",
symbols:["main$ebnf$2$subexpression$1$ebnf$1","statement_separator"],postprocess:e=>e[0].concat([e[1]])},{name:"main$ebnf$2$subexpression$1",
symbols:["main$ebnf$2$subexpression$1$ebnf$1","statement"]},{name:"main$ebnf$2",symbols:["main$ebnf$2","main$ebnf$2$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"main$ebnf$3",symbols:[]},{name:"main$ebnf$3",symbols:["main$ebnf$3","statement_separator"],
postprocess:e=>e[0].concat([e[1]])},{name:"main",symbols:["main$ebnf$1","statement","main$ebnf$2","main$ebnf$3"],postprocess:([e,s,t])=>{const r=t
;const a=[unwrap(s),...r.map(e=>unwrap(e[1]))];return a.length===1?a[0]:a}},{name:"statement_separator",symbols:[r.lexerAny.has("semicolon")?{type:"semicolon"
}:semicolon]},{name:"statement",symbols:["statement_noprep"]},{name:"statement",symbols:["prepare"]},{name:"statement",symbols:["deallocate"]},{
name:"statement_noprep",symbols:["selection"]},{name:"statement_noprep",symbols:["createtable_statement"]},{name:"statement_noprep",
symbols:["createextension_statement"]},{name:"statement_noprep",symbols:["createindex_statement"]},{name:"statement_noprep",symbols:["simplestatements_all"]},{
name:"statement_noprep",symbols:["insert_statement"]},{name:"statement_noprep",symbols:["update_statement"]},{name:"statement_noprep",
symbols:["altertable_statement"]},{name:"statement_noprep",symbols:["alterindex_statement"]},{name:"statement_noprep",symbols:["delete_statement"]},{
name:"statement_noprep",symbols:["create_sequence_statement"]},{name:"statement_noprep",symbols:["alter_sequence_statement"]},{name:"statement_noprep",
symbols:["drop_statement"]},{name:"statement_noprep",symbols:["createtype_statement"]},{name:"statement_noprep",symbols:["altertype_statement"]},{
name:"statement_noprep",symbols:["create_view_statements"]},{name:"statement_noprep",symbols:["refresh_view_statements"]},{name:"statement_noprep",
symbols:["create_schema"]},{name:"statement_noprep",symbols:["raise_statement"]},{name:"statement_noprep",symbols:["comment_statement"]},{
name:"statement_noprep",symbols:["functions_statements"]},{name:"selection",symbols:["select_statement"],postprocess:unwrap},{name:"selection",
symbols:["select_values"],postprocess:unwrap},{name:"selection",symbols:["with_statement"],postprocess:unwrap},{name:"selection",
symbols:["with_recursive_statement"],postprocess:unwrap},{name:"selection",symbols:["union_statement"],postprocess:unwrap},{name:"selection_paren",
symbols:["lparen","selection","rparen"],postprocess:get(1)}],ParserStart:"main"};s.default=l},function(e,s,t){"use strict"
;Object.defineProperty(s,"__esModule",{value:true});function id(e){return e[0]}const r=t(12);const last=e=>e&&e[e.length-1];const a={Lexer:r.lexerAny,
ParserRules:[{name:"main$ebnf$1",symbols:["elements"],postprocess:id},{name:"main$ebnf$1",symbols:[],postprocess:()=>null},{name:"main",
symbols:[r.lexerAny.has("start_list")?{type:"start_list"}:start_list,"main$ebnf$1",r.lexerAny.has("end_list")?{type:"end_list"}:end_list],
postprocess:e=>e[1]||[]},{name:"elements$ebnf$1",symbols:[]},{name:"elements$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"elt"],postprocess:last},{name:"elements$ebnf$1",symbols:["elements$ebnf$1","elements$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"elements",symbols:["elt","elements$ebnf$1"],postprocess:([e,s])=>[e,...s||[]]},{name:"elt",symbols:[r.lexerAny.has("value")?{type:"value"}:value],
postprocess:e=>e[0].value},{name:"elt",symbols:["main"],postprocess:e=>e[0]}],ParserStart:"main"};s.default=a},function(e,s,t){"use strict"
;Object.defineProperty(s,"__esModule",{value:true});s.lexerAny=s.lexer=void 0;const r=t(0);s.lexer=(0,r.compile)({valueString:{match:/"(?:\\["\\]|[^\n"\\])*"/,
value:e=>JSON.parse(e),type:e=>"value"},valueRaw:{match:/[^\s,\{\}"](?:[^,\{\}"]*[^\s,\{\}"])?/,type:()=>"value"},comma:",",space:{match:/[\s\t\n\v\f\r]+/,
lineBreaks:true},start_list:"{",end_list:"}"});s.lexer.next=(e=>()=>{let t;while((t=e.call(s.lexer))&&t.type==="space");return t})(s.lexer.next)
;s.lexerAny=s.lexer},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});function id(e){return e[0]}const r=t(14)
;const get=e=>s=>s[e];const last=e=>e&&e[e.length-1];function unwrap(e){Array.isArray(e)&&e.length===1&&(e=unwrap(e[0]))
;if(Array.isArray(e)&&!e.length)return null;return e}const a={Lexer:r.lexerAny,ParserRules:[{name:"number$subexpression$1",symbols:["float"]},{
name:"number$subexpression$1",symbols:["int"]},{name:"number",symbols:["number$subexpression$1"],postprocess:unwrap},{name:"float",
symbols:[r.lexerAny.has("float")?{type:"float"}:float],postprocess:e=>parseFloat(unwrap(e))},{name:"int",symbols:[r.lexerAny.has("int")?{type:"int"}:int],
postprocess:e=>parseInt(unwrap(e),10)},{name:"comma",symbols:[r.lexerAny.has("comma")?{type:"comma"}:comma],postprocess:id},{name:"point$macrocall$2",
symbols:["point_content"]},{name:"point$macrocall$1$subexpression$1",symbols:["point$macrocall$2"]},{name:"point$macrocall$1$subexpression$1",
symbols:[r.lexerAny.has("lparen")?{type:"lparen"}:lparen,"point$macrocall$2",r.lexerAny.has("rparen")?{type:"rparen"}:rparen],postprocess:get(1)},{
name:"point$macrocall$1",symbols:["point$macrocall$1$subexpression$1"],postprocess:unwrap},{name:"point",symbols:["point$macrocall$1"],postprocess:unwrap},{
name:"point_content",symbols:["number","comma","number"],postprocess:e=>({x:e[0],y:e[2]})},{name:"line",symbols:[r.lexerAny.has("lcurl")?{type:"lcurl"
}:lcurl,"number","comma","number","comma","number",r.lexerAny.has("rcurl")?{type:"rcurl"}:rcurl],postprocess:e=>({a:e[1],b:e[3],c:e[5]})},{name:"box",
symbols:["closed_path"],postprocess:([e],s)=>{if(e.length!==2)return s;return e}},{name:"lseg",symbols:["path"],postprocess:([e],s)=>{
if(e.path.length!==2)return s;return e.path}},{name:"path",symbols:["open_path"],postprocess:([e])=>({closed:false,path:e})},{name:"path",
symbols:["closed_path"],postprocess:([e])=>({closed:true,path:e})},{name:"open_path$macrocall$2",symbols:[r.lexerAny.has("lbracket")?{type:"lbracket"}:lbracket]
},{name:"open_path$macrocall$3",symbols:[r.lexerAny.has("rbracket")?{type:"rbracket"}:rbracket]},{name:"open_path$macrocall$1$macrocall$2",symbols:["point"]},{
name:"open_path$macrocall$1$macrocall$1$ebnf$1",symbols:[]},{name:"open_path$macrocall$1$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{
type:"comma"}:comma,"open_path$macrocall$1$macrocall$2"],postprocess:last},{name:"open_path$macrocall$1$macrocall$1$ebnf$1",
symbols:["open_path$macrocall$1$macrocall$1$ebnf$1","open_path$macrocall$1$macrocall$1$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])},{
name:"open_path$macrocall$1$macrocall$1",symbols:["open_path$macrocall$1$macrocall$2","open_path$macrocall$1$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"open_path$macrocall$1",
symbols:["open_path$macrocall$2","open_path$macrocall$1$macrocall$1","open_path$macrocall$3"],postprocess:get(1)},{name:"open_path",
symbols:["open_path$macrocall$1"],postprocess:last},{name:"closed_path$subexpression$1$macrocall$2",symbols:[r.lexerAny.has("lparen")?{type:"lparen"}:lparen]},{
name:"closed_path$subexpression$1$macrocall$3",symbols:[r.lexerAny.has("rparen")?{type:"rparen"}:rparen]},{
name:"closed_path$subexpression$1$macrocall$1$macrocall$2",symbols:["point"]},{name:"closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1",symbols:[]},{
name:"closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"closed_path$subexpression$1$macrocall$1$macrocall$2"],postprocess:last},{name:"closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1",
symbols:["closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1","closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1$subexpression$1"],
postprocess:e=>e[0].concat([e[1]])},{name:"closed_path$subexpression$1$macrocall$1$macrocall$1",
symbols:["closed_path$subexpression$1$macrocall$1$macrocall$2","closed_path$subexpression$1$macrocall$1$macrocall$1$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"closed_path$subexpression$1$macrocall$1",
symbols:["closed_path$subexpression$1$macrocall$2","closed_path$subexpression$1$macrocall$1$macrocall$1","closed_path$subexpression$1$macrocall$3"],
postprocess:get(1)},{name:"closed_path$subexpression$1",symbols:["closed_path$subexpression$1$macrocall$1"],postprocess:last},{
name:"closed_path$subexpression$1$macrocall$5",symbols:["point"]},{name:"closed_path$subexpression$1$macrocall$4$ebnf$1",symbols:[]},{
name:"closed_path$subexpression$1$macrocall$4$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("comma")?{type:"comma"
}:comma,"closed_path$subexpression$1$macrocall$5"],postprocess:last},{name:"closed_path$subexpression$1$macrocall$4$ebnf$1",
symbols:["closed_path$subexpression$1$macrocall$4$ebnf$1","closed_path$subexpression$1$macrocall$4$ebnf$1$subexpression$1"],postprocess:e=>e[0].concat([e[1]])
},{name:"closed_path$subexpression$1$macrocall$4",symbols:["closed_path$subexpression$1$macrocall$5","closed_path$subexpression$1$macrocall$4$ebnf$1"],
postprocess:([e,s])=>[unwrap(e),...s.map(unwrap)||[]]},{name:"closed_path$subexpression$1",symbols:["closed_path$subexpression$1$macrocall$4"],postprocess:last
},{name:"closed_path",symbols:["closed_path$subexpression$1"],postprocess:get(0)},{name:"polygon",symbols:["closed_path"],postprocess:get(0)},{
name:"circle_body",symbols:["point","comma","number"],postprocess:e=>({c:e[0],r:e[2]})},{name:"circle$subexpression$1$macrocall$2",
symbols:[r.lexerAny.has("lcomp")?{type:"lcomp"}:lcomp]},{name:"circle$subexpression$1$macrocall$3",symbols:[r.lexerAny.has("rcomp")?{type:"rcomp"}:rcomp]},{
name:"circle$subexpression$1$macrocall$1",symbols:["circle$subexpression$1$macrocall$2","circle_body","circle$subexpression$1$macrocall$3"],postprocess:get(1)
},{name:"circle$subexpression$1",symbols:["circle$subexpression$1$macrocall$1"]},{name:"circle$subexpression$1$macrocall$5",symbols:[r.lexerAny.has("lparen")?{
type:"lparen"}:lparen]},{name:"circle$subexpression$1$macrocall$6",symbols:[r.lexerAny.has("rparen")?{type:"rparen"}:rparen]},{
name:"circle$subexpression$1$macrocall$4",symbols:["circle$subexpression$1$macrocall$5","circle_body","circle$subexpression$1$macrocall$6"],postprocess:get(1)
},{name:"circle$subexpression$1",symbols:["circle$subexpression$1$macrocall$4"]},{name:"circle$subexpression$1",symbols:["circle_body"]},{name:"circle",
symbols:["circle$subexpression$1"],postprocess:unwrap}],ParserStart:"number"};s.default=a},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{
value:true});s.lexerAny=s.lexer=void 0;const r=t(0);s.lexer=(0,r.compile)({comma:",",space:{match:/[\s\t\n\v\f\r]+/,lineBreaks:true},int:/\-?\d+(?![\.\d])/,
float:/\-?(?:(?:\d*\.\d+)|(?:\d+\.\d*))/,lcurl:"{",rcurl:"}",lparen:"(",rparen:")",lbracket:"[",rbracket:"]",lcomp:"<",rcomp:">"});s.lexer.next=(e=>()=>{let t
;while((t=e.call(s.lexer))&&t.type==="space");return t})(s.lexer.next);s.lexerAny=s.lexer},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{
value:true});function id(e){return e[0]}const r=t(16);const a={Lexer:r.lexerAny,ParserRules:[{name:"main$ebnf$1",symbols:["elt"]},{name:"main$ebnf$1",
symbols:["main$ebnf$1","elt"],postprocess:e=>e[0].concat([e[1]])},{name:"main",symbols:["main$ebnf$1"],postprocess:([e])=>{const s=new Set;for(const t of e){
const e=typeof t[1]==="number"?t[0]:"time";if(s.has(e))return"invalid";s.add(e)}return e}},{name:"elt",symbols:["time"]},{name:"elt",symbols:["num","unit"],
postprocess:([[e],s])=>{s=s[0].type;return[s,e]}},{name:"unit",symbols:[r.lexerAny.has("years")?{type:"years"}:years]},{name:"unit",
symbols:[r.lexerAny.has("months")?{type:"months"}:months]},{name:"unit",symbols:[r.lexerAny.has("days")?{type:"days"}:days]},{name:"unit",
symbols:[r.lexerAny.has("hours")?{type:"hours"}:hours]},{name:"unit",symbols:[r.lexerAny.has("minutes")?{type:"minutes"}:minutes]},{name:"unit",
symbols:[r.lexerAny.has("seconds")?{type:"seconds"}:seconds]},{name:"unit",symbols:[r.lexerAny.has("milliseconds")?{type:"milliseconds"}:milliseconds]},{
name:"num",symbols:["int"]},{name:"num",symbols:["float"]},{name:"uint",symbols:[r.lexerAny.has("int")?{type:"int"}:int],postprocess:([e])=>parseInt(e,10)},{
name:"int$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("neg")?{type:"neg"}:neg]},{name:"int$ebnf$1",symbols:["int$ebnf$1$subexpression$1"],postprocess:id},{
name:"int$ebnf$1",symbols:[],postprocess:()=>null},{name:"int",symbols:["int$ebnf$1",r.lexerAny.has("int")?{type:"int"}:int],
postprocess:([e,s])=>parseInt(s,10)*(e?-1:1)},{name:"float$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("neg")?{type:"neg"}:neg]},{name:"float$ebnf$1",
symbols:["float$ebnf$1$subexpression$1"],postprocess:id},{name:"float$ebnf$1",symbols:[],postprocess:()=>null},{name:"float$ebnf$2",
symbols:[r.lexerAny.has("int")?{type:"int"}:int],postprocess:id},{name:"float$ebnf$2",symbols:[],postprocess:()=>null},{name:"float",
symbols:["float$ebnf$1","float$ebnf$2",r.lexerAny.has("dot")?{type:"dot"}:dot,r.lexerAny.has("int")?{type:"int"}:int],
postprocess:([e,...s])=>parseFloat(s.map(e=>e?e.text:"0").join(""))*(e?-1:1)},{name:"time$ebnf$1$subexpression$1",symbols:[r.lexerAny.has("colon")?{type:"colon"
}:colon,"uint"]},{name:"time$ebnf$1",symbols:["time$ebnf$1$subexpression$1"],postprocess:id},{name:"time$ebnf$1",symbols:[],postprocess:()=>null},{
name:"time$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("dot")?{type:"dot"}:dot,r.lexerAny.has("int")?{type:"int"}:int]},{name:"time$ebnf$2",
symbols:["time$ebnf$2$subexpression$1"],postprocess:id},{name:"time$ebnf$2",symbols:[],postprocess:()=>null},{name:"time",
symbols:["uint",r.lexerAny.has("colon")?{type:"colon"}:colon,"uint","time$ebnf$1","time$ebnf$2"],postprocess:([e,s,t,r,a])=>{r=r&&r[1];a=a&&a[1]
;const n=typeof r==="number"?[["hours",e],["minutes",t],["seconds",r]]:[["minutes",e],["seconds",t]];a&&n.push(["milliseconds",parseFloat("0."+a)*1e3]);return n
}}],ParserStart:"main"};s.default=a},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});s.lexerAny=s.lexer=void 0;const r=t(0)
;s.lexer=(0,r.compile)({int:/\d+/,neg:"-",dot:".",years:/(?:y|yrs?|years?)\b/,months:/(?:mon(?:th)?s?)\b/,days:/(?:d|days?)\b/,hours:/(?:h|hrs?|hours?)\b/,
minutes:/(?:m|mins?|minutes?)\b/,seconds:/(?:s|secs?|seconds?)\b/,milliseconds:/(?:ms|milliseconds?)\b/,space:{match:/[\s\t\n\v\f\r]+/,lineBreaks:true},
colon:":"});s.lexer.next=(e=>()=>{let t;while((t=e.call(s.lexer))&&t.type==="space");return t})(s.lexer.next);s.lexerAny=s.lexer},function(e,s,t){"use strict"
;Object.defineProperty(s,"__esModule",{value:true});function id(e){return e[0]}const r=t(18);const a={Lexer:r.lexerAny,ParserRules:[{name:"num",
symbols:[r.lexerAny.has("int")?{type:"int"}:int]},{name:"num",symbols:[r.lexerAny.has("float")?{type:"float"}:float]},{name:"main$ebnf$1",symbols:[]},{
name:"main$ebnf$1",symbols:["main$ebnf$1","long"],postprocess:e=>e[0].concat([e[1]])},{name:"main$ebnf$2$subexpression$1$ebnf$1",symbols:["short"]},{
name:"main$ebnf$2$subexpression$1$ebnf$1",symbols:["main$ebnf$2$subexpression$1$ebnf$1","short"],postprocess:e=>e[0].concat([e[1]])},{
name:"main$ebnf$2$subexpression$1",symbols:[r.lexerAny.has("T")?{type:"T"}:T,"main$ebnf$2$subexpression$1$ebnf$1"]},{name:"main$ebnf$2",
symbols:["main$ebnf$2$subexpression$1"],postprocess:id},{name:"main$ebnf$2",symbols:[],postprocess:()=>null},{name:"main",symbols:[r.lexerAny.has("P")?{type:"P"
}:P,"main$ebnf$1","main$ebnf$2"],postprocess:([e,s,t],r)=>{t=t?t[1]:[];if(!s.length&&!t.length)return r;return s.length?t.length?[...s,...t]:s:t}},{
name:"long$subexpression$1",symbols:[r.lexerAny.has("Y")?{type:"Y"}:Y]},{name:"long$subexpression$1",symbols:[r.lexerAny.has("M")?{type:"M"}:M]},{
name:"long$subexpression$1",symbols:[r.lexerAny.has("W")?{type:"W"}:W]},{name:"long$subexpression$1",symbols:[r.lexerAny.has("D")?{type:"D"}:D]},{name:"long",
symbols:["num","long$subexpression$1"],postprocess:([e,s])=>{e=parseFloat(e[0].value);s=s[0].type;switch(s){case"Y":return["years",e];case"M":return["months",e]
;case"W":return["days",e*7];case"D":return["days",e];default:throw new Error("Unexpected unit "+s)}}},{name:"short$ebnf$1",symbols:[r.lexerAny.has("T")?{
type:"T"}:T],postprocess:id},{name:"short$ebnf$1",symbols:[],postprocess:()=>null},{name:"short$subexpression$1",symbols:[r.lexerAny.has("H")?{type:"H"}:H]},{
name:"short$subexpression$1",symbols:[r.lexerAny.has("M")?{type:"M"}:M]},{name:"short$subexpression$1",symbols:[r.lexerAny.has("S")?{type:"S"}:S]},{
name:"short",symbols:["short$ebnf$1","num","short$subexpression$1"],postprocess:([e,s,t])=>{s=parseFloat(s[0].value);t=t[0].type;switch(t){case"H":
return["hours",s];case"M":return["minutes",s];case"S":return["seconds",s];default:throw new Error("Unexpected unit "+t)}}}],ParserStart:"num"};s.default=a
},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});s.lexerAny=s.lexer=void 0;const r=t(0);s.lexer=(0,r.compile)({
int:/\-?\d+(?![\.\d])/,float:/\-?(?:(?:\d*\.\d+)|(?:\d+\.\d*))/,P:"P",Y:"Y",M:"M",W:"W",D:"D",H:"H",S:"S",T:"T"});s.lexerAny=s.lexer},function(e,s,t){
"use strict";Object.defineProperty(s,"__esModule",{value:true});s.toSql=void 0;const r=t(2);const a=t(5);const n=t(6);const o=t(20);const l=t(3)
;const p=new Set(l.sqlKeywords.map(e=>e.toLowerCase()));let m=[];function name(e){return ident(e.name)}function ident(e,s){if(!s){const s=e.toLowerCase()
;if(s===e&&!p.has(s)&&/^[a-z][a-z0-9_]*$/.test(s))return e}return'"'+e+'"'}function list(e,s,t){t&&m.push("(");let r=true;for(const t of e){r||m.push(", ")
;r=false;s(t)}t&&m.push(")")}function addConstraint(e,s){switch(e.type){case"foreign key":m.push(" foreign key (",...e.localColumns.map(name).join(", "),")")
;case"reference":m.push(" REFERENCES ");s.tableRef(e.foreignTable);m.push("(",...e.foreignColumns.map(name).join(", "),") ")
;e.match&&m.push(" MATCH ",e.match.toUpperCase());e.onDelete&&m.push(" ON DELETE ",e.onDelete);e.onUpdate&&m.push(" ON UPDATE ",e.onUpdate);break
;case"primary key":case"unique":m.push(" ",e.type," ");"columns"in e&&m.push("(",...e.columns.map(name).join(", "),") ");break;case"check":m.push(" check ")
;s.expr(e.expr);break;case"not null":case"null":m.push(" ",e.type," ");break;case"default":m.push(" default ");s.expr(e.default);break;case"add generated":
m.push(" GENERATED ");visitGenerated(s,e);break;default:throw n.NotSupported.never(e)}m.push(" ")}function visitQualifiedName(e,s){
e.schema&&m.push(ident(e.schema),".");m.push(ident(e.name,s)," ")}function visitQualifiedNameAliased(e){visitQualifiedName(e)
;e.alias&&m.push(" AS ",ident(e.alias)," ")}function visitOrderBy(e,s){m.push(" ORDER BY ");list(s,s=>{e.expr(s.by);s.order&&m.push(" ",s.order," ")
;s.nulls&&m.push(" NULLS ",s.nulls," ")},false)}function visitSetVal(e){switch(e.type){case"default":m.push("DEFAULT ");break;case"identifier":m.push(e.name)
;break;case"list":let s=true;for(const t of e.values){s||m.push(", ");s=false;visitSetVal(t)}break;case"value":
m.push(typeof e.value==="number"?e.value.toString():(0,o.literal)(e.value));break;default:throw n.NotSupported.never(e)}}function visitGenerated(e,s){
s.always&&m.push(s.always.toUpperCase()," ");m.push("AS ");if(s.expression){m.push("(");e.expr(s.expression);m.push(") ")}else m.push("IDENTITY ")
;if(s.sequence){m.push("(");if(s.sequence.name){m.push("SEQUENCE NAME ");visitQualifiedName(s.sequence.name);m.push(" ")}visitSeqOpts(e,s.sequence);m.push(") ")
}s.stored&&m.push("STORED ")}function visitSeqOpts(e,s){if(s.as){m.push("AS ");e.dataType(s.as);m.push(" ")}
typeof s.incrementBy==="number"&&m.push("INCREMENT BY ",s.incrementBy.toString()," ");s.minValue==="no minvalue"&&m.push("NO MINVALUE ")
;typeof s.minValue==="number"&&m.push("MINVALUE ",s.minValue.toString()," ");s.maxValue==="no maxvalue"&&m.push("NO MAXVALUE ")
;typeof s.maxValue==="number"&&m.push("MAXVALUE ",s.maxValue.toString()," ");typeof s.startWith==="number"&&m.push("START WITH ",s.startWith.toString()," ")
;typeof s.cache==="number"&&m.push("CACHE ",s.cache.toString()," ");s.cycle&&m.push(s.cycle," ")
;if(s.ownedBy==="none")m.push("OWNED BY NONE ");else if(s.ownedBy){m.push("OWNED BY ");visitQColumn(s.ownedBy)}
"restart"in s&&(s.restart===true?m.push("RESTART "):s.restart&&m.push("RESTART WITH ",s.restart.toString()," "))}function visitQColumn(e){
e.schema&&m.push(ident(e.schema),".");m.push(ident(e.table),".",ident(e.column)," ")}function join(e,s,t){if(!s){t();return}m.push(s.type," ");t();if(s.on){
m.push("ON ");e.expr(s.on)}if(s.using){m.push("USING (");list(s.using,e=>m.push(name(e)),false);m.push(") ")}m.push(" ")}function visitOp(e){
e.opSchema?m.push(" operator(",ident(e.opSchema),".",e.op,") "):m.push(" ",e.op," ")}const c=(0,a.astVisitor)(e=>({addColumn:(...s)=>{m.push(" ADD COLUMN ")
;s[0].ifNotExists&&m.push("IF NOT EXISTS ");e.super().addColumn(...s)},createExtension:e=>{m.push("CREATE EXTENSION ");e.ifNotExists&&m.push(" IF NOT EXISTS ")
;m.push(name(e.extension));if(!e.from&&!e.version&&!e.schema)return;m.push(" WITH");e.schema&&m.push(" SCHEMA ",name(e.schema))
;e.version&&m.push(" VERSION ",(0,o.literal)(e.version.value));e.from&&m.push(" FROM ",(0,o.literal)(e.from.value))},tablespace:e=>{
m.push("TABLESPACE ",name(e.tablespace))},addConstraint:s=>{m.push(" ADD ");const t=s.constraint.constraintName;t&&m.push(" CONSTRAINT ",name(t)," ")
;addConstraint(s.constraint,e)},alterColumn:(s,t)=>{m.push(" ALTER COLUMN ",name(s.column)," ");e.super().alterColumn(s,t)},setColumnDefault:(s,t,r)=>{
m.push(" SET DEFAULT ");e.expr(s.default);if(s.updateExisting)throw new Error("Not implemented: updateExisting on set column default")},createEnum:e=>{
m.push("CREATE TYPE ");visitQualifiedName(e.name);m.push(" AS ENUM ");list(e.values,e=>m.push((0,o.literal)(e.value)),true);m.push(" ")},alterEnum:e=>{
m.push("ALTER TYPE ");visitQualifiedName(e.name);if(e.change.type==="rename"){m.push(" RENAME TO ");visitQualifiedName(e.change.to)
}else m.push(" ADD VALUE ",(0,o.literal)(e.change.add.value))},createCompositeType:s=>{m.push("CREATE TYPE ");visitQualifiedName(s.name);m.push(" AS ")
;list(s.attributes,s=>{m.push(name(s.name)," ");e.dataType(s.dataType);if(s.collate){m.push("COLLATE ");visitQualifiedName(s.collate)}},true);m.push(" ")},
setTableOwner:e=>{m.push(" OWNER TO ",name(e.to))},alterColumnSimple:e=>m.push(e.type),alterColumnAddGenerated:s=>{m.push(" ADD GENERATED ");visitGenerated(e,s)
},setColumnType:s=>{m.push(" SET DATA TYPE ");e.dataType(s.dataType);m.push(" ")},alterTable:s=>{m.push("ALTER TABLE ");s.ifExists&&m.push(" IF EXISTS ")
;s.only&&m.push(" ONLY ");visitQualifiedNameAliased(s.table);list(s.changes,t=>e.tableAlteration(t,s.table),false)},alterIndex:e=>{m.push("ALTER INDEX ")
;e.ifExists&&m.push(" IF EXISTS ");visitQualifiedNameAliased(e.index);switch(e.change.type){case"rename":m.push(" RENAME TO ");visitQualifiedName(e.change.to)
;m.push(" ");break;case"set tablespace":m.push(" SET TABLESPACE ");visitQualifiedName(e.change.tablespace);m.push(" ");break;default:
throw n.NotSupported.never(e.change,"Alter index type not supported: ")}},tableAlteration:(s,t)=>{switch(s.type){case"add column":return e.addColumn(s,t)
;case"add constraint":return e.addConstraint(s,t);case"alter column":return e.alterColumn(s,t);case"rename":return e.renameTable(s,t);case"rename column":
return e.renameColumn(s,t);case"rename constraint":return e.renameConstraint(s,t);case"drop column":return e.dropColumn(s,t);case"drop constraint":
return e.dropConstraint(s,t);case"owner":return e.setTableOwner(s,t);default:throw n.NotSupported.never(s)}},array:s=>{m.push(s.type==="array"?"ARRAY[":"(")
;list(s.expressions,s=>e.expr(s),false);m.push(s.type==="array"?"]":")")},arrayIndex:s=>{e.expr(s.array);m.push("[");e.expr(s.index);m.push("] ")},expr:s=>{
if(s.type==="ref"){e.ref(s);return}if(s.type==="list"){e.super().expr(s);return}m.push("(");e.super().expr(s);m.push(")")},callOverlay:s=>{m.push("OVERLAY(")
;e.expr(s.value);m.push(" PLACING ");e.expr(s.placing);m.push(" FROM ");e.expr(s.from);if(s.for){m.push(" FOR ");e.expr(s.for)}m.push(")")},callSubstring:s=>{
m.push("SUBSTRING(");e.expr(s.value);if(s.from){m.push(" FROM ");e.expr(s.from)}if(s.for){m.push(" FOR ");e.expr(s.for)}m.push(")")},binary:s=>{e.expr(s.left)
;visitOp(s);e.expr(s.right)},call:s=>{visitQualifiedName(s.function);m.push("(");s.distinct&&m.push(s.distinct," ");list(s.args,s=>e.expr(s),false)
;s.orderBy&&visitOrderBy(e,s.orderBy);m.push(") ");if(s.filter){m.push("filter (where ");e.expr(s.filter);m.push(") ")}if(s.withinGroup){
m.push("WITHIN GROUP (");visitOrderBy(e,[s.withinGroup]);m.push(") ")}if(s.over){m.push("over (");if(s.over.partitionBy){m.push("PARTITION BY ")
;list(s.over.partitionBy,s=>e.expr(s),false);m.push(" ")}if(s.over.orderBy){visitOrderBy(e,s.over.orderBy);m.push(" ")}m.push(") ")}},case:s=>{m.push("CASE ")
;s.value&&e.expr(s.value);for(const t of s.whens){m.push(" WHEN ");e.expr(t.when);m.push(" THEN ");e.expr(t.value)}if(s.else){m.push(" ELSE ");e.expr(s.else)}
m.push(" END ")},cast:s=>{e.expr(s.operand);m.push("::");e.dataType(s.to)},constant:e=>{switch(e.type){case"boolean":m.push(e.value?"true":"false");break
;case"integer":m.push(e.value.toString(10));break;case"numeric":m.push(e.value.toString());Number.isInteger(e.value)&&m.push(".");break;case"null":
m.push("null");break;case"constant":break;case"string":m.push((0,o.literal)(e.value));break;default:throw n.NotSupported.never(e)}},valueKeyword:e=>{
m.push(e.keyword," ")},comment:e=>{m.push("COMMENT ON ",e.on.type.toUpperCase()," ");switch(e.on.type){case"column":visitQColumn(e.on.column);break;default:
visitQualifiedName(e.on.name);break}m.push(" IS ",(0,o.literal)(e.comment)," ")},extract:s=>{m.push("EXTRACT (",s.field.name.toUpperCase()," FROM ")
;e.expr(s.from);m.push(") ")},createColumn:s=>{var t;m.push(name(s.name)," ");e.dataType(s.dataType);m.push(" ");if(s.collate){m.push("COLLATE ")
;visitQualifiedName(s.collate)}for(const r of(t=s.constraints)!==null&&t!==void 0?t:[])e.constraint(r)},begin:e=>{m.push("BEGIN ")
;e.isolationLevel&&m.push("ISOLATION LEVEL ",e.isolationLevel.toUpperCase()," ");e.writeable&&m.push(e.writeable.toUpperCase()," ")
;if(typeof e.deferrable==="boolean"){e.deferrable||m.push("NOT ");m.push("DEFERRABLE ")}},alterSequence:s=>{m.push("ALTER SEQUENCE ")
;s.ifExists&&m.push("IF EXISTS ");visitQualifiedName(s.name);switch(s.change.type){case"set options":visitSeqOpts(e,s.change);break;case"rename":
m.push("RENAME TO ",name(s.change.newName)," ");break;case"set schema":m.push("SET SCHEMA ",name(s.change.newSchema)," ");break;case"owner to":s.change.owner
;m.push("OWNER TO ",name(s.change.owner)," ");break;default:throw n.NotSupported.never(s.change)}},createSequence:s=>{m.push("CREATE ")
;s.temp&&m.push("TEMPORARY ");m.push("SEQUENCE ");s.ifNotExists&&m.push("IF NOT EXISTS ");visitQualifiedName(s.name);visitSeqOpts(e,s.options)},drop:s=>{
m.push(s.type.toUpperCase()," ");s.concurrently&&m.push("CONCURRENTLY ");s.ifExists&&m.push("IF EXISTS ");list(s.names,s=>e.tableRef(s),false)
;s.cascade&&m.push(s.cascade.toUpperCase()," ")},constraint:s=>{s.constraintName&&m.push(" CONSTRAINT ",name(s.constraintName)," ");addConstraint(s,e)},do:e=>{
m.push("DO");e.language&&m.push(" LANGUAGE ",e.language.name);m.push(" $$",e.code,"$$")},createFunction:s=>{var t
;m.push(s.orReplace?"CREATE OR REPLACE FUNCTION ":"CREATE FUNCTION ");visitQualifiedName(s.name);list(s.arguments,s=>{s.mode&&m.push(s.mode," ")
;s.name&&m.push(name(s.name)," ");e.dataType(s.type);if(s.default){m.push(" = ");e.expr(s.default)}},true);if(s.returns)switch(s.returns.kind){case"table":
m.push(" RETURNS TABLE ");list(s.returns.columns,s=>{m.push(name(s.name)," ");e.dataType(s.type)},true);break;case void 0:case null:case"array":
m.push(" RETURNS ");e.dataType(s.returns);break;default:throw n.NotSupported.never(s.returns)}m.push(" AS $$",(t=s.code)!==null&&t!==void 0?t:"","$$")
;s.language&&m.push("LANGUAGE ",s.language.name," ");s.purity&&m.push(s.purity.toUpperCase()," ")
;typeof s.leakproof==="boolean"&&m.push(s.leakproof?"LEAKPROOF ":"NOT LEAKPROOF ");switch(s.onNullInput){case"call":m.push("CALLED ON NULL INPUT ");break
;case"null":m.push("RETURNS NULL ON NULL INPUT ");break;case"strict":m.push("STRICT ");break;case null:case void 0:break;default:
throw n.NotSupported.never(s.onNullInput)}},dropFunction:s=>{m.push("DROP FUNCTION ");s.ifExists&&m.push("IF EXISTS ");visitQualifiedName(s.name)
;s.arguments&&list(s.arguments,s=>{if(s.name){visitQualifiedName(s.name);m.push(" ")}e.dataType(s.type)},true);m.push(" ")},with:s=>{m.push("WITH ")
;list(s.bind,s=>{m.push(name(s.alias)," AS (");e.statement(s.statement);m.push(") ")},false);e.statement(s.in)},withRecursive:s=>{
m.push("WITH RECURSIVE ",name(s.alias),"(",...s.columnNames.map(name).join(", "),") AS (");e.union(s.bind);m.push(") ");e.statement(s.in)},setGlobal:e=>{
m.push("SET ");e.scope&&m.push(e.scope.toUpperCase()+" ");m.push(name(e.variable)," = ");visitSetVal(e.set)},setTimezone:e=>{m.push("SET TIME ZONE ")
;switch(e.to.type){case"default":case"local":m.push(e.to.type.toUpperCase()," ");break;case"value":m.push(typeof e.to.value==="string"?(0,
o.literal)(e.to.value):e.to.value.toString(10));break;case"interval":m.push("INTERVAL ",(0,o.literal)(e.to.value)," HOUR TO MINUTE");break;default:
throw n.NotSupported.never(e.to)}},setNames:e=>{m.push("SET NAMES ");switch(e.to.type){case"value":m.push((0,o.literal)(e.to.value));break}},dataType:s=>{
var t,r;if((s===null||s===void 0?void 0:s.kind)==="array"){e.dataType(s.arrayOf);m.push("[]");return}if(!(s===null||s===void 0?void 0:s.name)){m.push("unkown")
;return}let a=true;if(s.schema)visitQualifiedName(s,s.doubleQuoted);else if(s.doubleQuoted)visitQualifiedName(s,true);else switch(s.name){
case"double precision":case"character varying":case"bit varying":m.push(s.name," ");break;case"time without time zone":case"timestamp without time zone":
case"time with time zone":case"timestamp with time zone":const e=s.name.split(" ");m.push(e.shift())
;((t=s.config)===null||t===void 0?void 0:t.length)&&list(s.config,e=>m.push(e.toString(10)),true);m.push(" ");m.push(e.join(" ")," ");a=false;break;default:
visitQualifiedName(s);break}a&&((r=s.config)===null||r===void 0?void 0:r.length)&&list(s.config,e=>m.push(e.toString(10)),true)},createIndex:s=>{
m.push(s.unique?"CREATE UNIQUE INDEX ":"CREATE INDEX ");s.concurrently&&m.push("CONCURRENTLY ");s.ifNotExists&&m.push(" IF NOT EXISTS ")
;s.indexName&&m.push(name(s.indexName)," ");m.push("ON ");e.tableRef(s.table);s.using&&m.push("USING ",name(s.using)," ");list(s.expressions,s=>{
e.expr(s.expression);m.push(" ");if(s.collate){m.push("COLLATE ");visitQualifiedName(s.collate)}s.opclass&&visitQualifiedName(s.opclass)
;s.order&&m.push(s.order," ");s.nulls&&m.push("nulls ",s.nulls," ")},true);if(s.with){m.push("WITH ");list(s.with,e=>{m.push(e.parameter," = ",(0,
o.literal)(e.value))},true)}s.tablespace&&m.push("TABLESPACE ",ident(s.tablespace));if(s.where){m.push(" WHERE ");e.expr(s.where)}m.push(" ")},createTable:s=>{
var t;m.push("CREATE ");s.locality&&m.push(s.locality.toUpperCase()," ");s.temporary&&m.push("TEMPORARY ");s.unlogged&&m.push("UNLOGGED ")
;m.push(s.ifNotExists?"TABLE IF NOT EXISTS ":"TABLE ");e.tableRef(s.name);m.push("(");list(s.columns,s=>{switch(s.kind){case"column":return e.createColumn(s)
;case"like table":return e.likeTable(s);default:throw n.NotSupported.never(s)}},false);if(s.constraints){m.push(", ");list(s.constraints,s=>{
const t=s.constraintName;t&&m.push("CONSTRAINT ",name(t)," ");addConstraint(s,e)},false)}m.push(") ");if((t=s.inherits)===null||t===void 0?void 0:t.length){
m.push(" INHERITS ");list(s.inherits,e=>visitQualifiedName(e),true)}},likeTable:s=>{m.push(" LIKE ");e.tableRef(s.like);m.push(" ")
;for(const{verb:e,option:t}of s.options)m.push(e.toUpperCase()," ",t.toUpperCase()," ")},createSchema:e=>{
m.push(e.ifNotExists?"CREATE SCHEMA IF NOT EXISTS ":"CREATE SCHEMA ");m.push(name(e.name))},truncateTable:s=>{m.push("TRUNCATE TABLE ");let t=true
;for(const r of s.tables){t||m.push(", ");t=false;e.tableRef(r)}if(s.identity)switch(s.identity){case"restart":m.push(" RESTART IDENTITY ");break
;case"continue":m.push(" CONTINUE IDENTITY ");break}s.cascade&&m.push(" ",s.cascade," ")},delete:s=>{m.push("DELETE FROM ");e.tableRef(s.from);if(s.where){
m.push(" WHERE ");e.expr(s.where)}if(s.returning){m.push(" RETURNING ");list(s.returning,s=>e.selectionColumn(s),false)}m.push(" ")},dropColumn:e=>{
m.push(" DROP COLUMN ");e.ifExists&&m.push(" IF EXISTS ");m.push(name(e.column));e.behaviour&&m.push(" ",e.behaviour);m.push(" ")},dropConstraint:e=>{
m.push(" DROP CONSTRAINT ");e.ifExists&&m.push(" IF EXISTS ");m.push(name(e.constraint));e.behaviour&&m.push(" ",e.behaviour.toUpperCase()," ")},
from:s=>e.super().from(s),fromCall:s=>{join(e,s.join,()=>{var t,r;s.lateral&&m.push("LATERAL ");e.call(s);s.withOrdinality&&m.push(" WITH ORDINALITY")
;if(s.alias){m.push(" AS ",name(s.alias)," ");const e=(r=(t=s.alias.columns)===null||t===void 0?void 0:t.length)!==null&&r!==void 0?r:0;if(e>0){m.push("(")
;for(let t=0;t<e;++t){t!==0&&m.push(", ");m.push(name(s.alias.columns[t]))}m.push(")")}}});m.push(" ")},fromStatement:s=>{join(e,s.join,()=>{
s.lateral&&m.push("LATERAL ");m.push("(");e.select(s.statement);m.push(") ");if(s.alias){m.push(" AS ",ident(s.alias))
;s.columnNames&&list(s.columnNames,e=>m.push(name(e)),true);m.push(" ")}});m.push(" ")},values:s=>{m.push("VALUES ");list(s.values,s=>{list(s,s=>{e.expr(s)
},true)},false)},fromTable:s=>{join(e,s.join,()=>{e.tableRef(s.name);if(s.name.columnNames){
if(!s.name.alias)throw new Error("Cannot specify aliased column names without an alias");list(s.name.columnNames,e=>m.push(name(e)),true)}})},join:e=>{
throw new Error("Should not happen 💀")},insert:s=>{m.push("INSERT INTO ");e.tableRef(s.into);s.columns&&m.push("(",s.columns.map(name).join(", "),")")
;m.push(" ");s.overriding&&m.push("OVERRIDING ",s.overriding.toUpperCase()," VALUE ");e.select(s.insert);m.push(" ");if(s.onConflict){m.push("ON CONFLICT ")
;const t=s.onConflict.on;switch(t===null||t===void 0?void 0:t.type){case"on expr":list(t.exprs,s=>e.expr(s),true);break;case"on constraint":
m.push("ON CONSTRAINT ");visitQualifiedName(t.constraint);case null:case void 0:break;default:throw n.NotSupported.never(t)}
if(s.onConflict.do==="do nothing")m.push(" DO NOTHING");else{m.push(" DO UPDATE SET ");list(s.onConflict.do.sets,s=>e.set(s),false);if(s.onConflict.where){
m.push(" WHERE ");e.expr(s.onConflict.where)}}m.push(" ")}if(s.returning){m.push(" RETURNING ");list(s.returning,s=>e.selectionColumn(s),false)}},raise:s=>{
var t,r;m.push("RAISE ");s.level&&m.push(s.level.toUpperCase()," ");m.push((0,o.literal)(s.format)," ")
;if((t=s.formatExprs)===null||t===void 0?void 0:t.length){m.push(", ");list(s.formatExprs,s=>e.expr(s),false)}
if((r=s.using)===null||r===void 0?void 0:r.length){m.push(" USING ");list(s.using,({type:s,value:t})=>{m.push(s.toUpperCase(),"=");e.expr(t)},false)}m.push(" ")
},default:()=>{m.push(" DEFAULT ")},member:s=>{e.expr(s.operand);m.push(s.op);m.push(typeof s.member==="number"?s.member.toString(10):(0,o.literal)(s.member))},
ref:e=>{if(e.table){visitQualifiedName(e.table);m.push(".")}m.push(e.name==="*"?"*":ident(e.name))},parameter:e=>{m.push(e.name)},renameColumn:e=>{
m.push(" RENAME COLUMN ",name(e.column)," TO ",name(e.to))},renameConstraint:e=>{m.push(" RENAME CONSTRAINT ",name(e.constraint)," TO ",name(e.to))},
renameTable:e=>{m.push(" RENAME TO ",name(e.to))},createView:s=>{m.push("CREATE ");s.orReplace&&m.push("OR REPLACE ");s.temp&&m.push("TEMP ")
;s.recursive&&m.push("RECURSIVE ");m.push("VIEW ");e.tableRef(s.name);s.columnNames&&list(s.columnNames,e=>m.push(name(e)),true)
;const t=s.parameters&&Object.entries(s.parameters);if(t===null||t===void 0?void 0:t.length){m.push(" WITH ");list(t,([e,s])=>m.push(e,"=",s),false)}
m.push(" AS ");e.select(s.query);s.checkOption&&m.push(" WITH ",s.checkOption.toUpperCase()," CHECK OPTION")},createMaterializedView:s=>{
m.push("CREATE MATERIALIZED VIEW ");s.ifNotExists&&m.push("IF NOT EXISTS ");e.tableRef(s.name);s.columnNames&&list(s.columnNames,e=>m.push(name(e)),true)
;const t=s.parameters&&Object.entries(s.parameters);if(t===null||t===void 0?void 0:t.length){m.push(" WITH ");list(t,([e,s])=>m.push(e,"=",s),false)}
s.tablespace&&m.push(" TABLESPACE ",name(s.tablespace));m.push(" AS ");e.select(s.query)
;typeof s.withData==="boolean"&&m.push(s.withData?" WITH DATA":" WITH NO DATA")},refreshMaterializedView:s=>{m.push("REFRESH MATERIALIZED VIEW ")
;s.concurrently&&m.push("CONCURRENTLY ");e.tableRef(s.name);typeof s.withData==="boolean"&&m.push(s.withData?" WITH DATA":" WITH NO DATA")},
select:s=>e.super().select(s),selection:s=>{m.push("SELECT ");if(s.distinct){if(typeof s.distinct==="string")m.push(s.distinct.toUpperCase());else{
m.push(" DISTINCT ON ");list(s.distinct,s=>e.expr(s),true)}m.push(" ")}s.columns&&list(s.columns,s=>e.selectionColumn(s),false);m.push(" ");if(s.from){
m.push("FROM ");const t=s.from.length;for(let r=0;r<t;r++){const t=s.from[r];r>0&&!t.join&&m.push(",");e.from(t)}m.push(" ")}if(s.where){m.push("WHERE ")
;e.expr(s.where);m.push(" ")}if(s.groupBy){m.push("GROUP BY ");list(s.groupBy,s=>e.expr(s),false);m.push(" ");if(s.having){m.push(" HAVING ");e.expr(s.having)
;m.push(" ")}}if(s.orderBy){visitOrderBy(e,s.orderBy);m.push(" ")}if(s.limit){if(s.limit.offset){m.push("OFFSET ");e.expr(s.limit.offset)}if(s.limit.limit){
m.push("LIMIT ");e.expr(s.limit.limit)}}if(s.for){m.push("FOR ",s.for.type.toUpperCase());s.skip&&m.push(" ",s.skip.type.toUpperCase())}},show:e=>{
m.push("SHOW ",name(e.variable))},prepare:s=>{var t;m.push("PREPARE ",name(s.name))
;((t=s.args)===null||t===void 0?void 0:t.length)&&list(s.args,s=>e.dataType(s),true);m.push(" AS ");e.statement(s.statement)},deallocate:e=>{
m.push("DEALLOCATE ");if("name"in e.target){m.push(e.target.name);return}m.push("ALL")},arraySelect:s=>{m.push("array(");e.select(s.select);m.push(")")},
union:s=>{m.push("(");e.statement(s.left);m.push(") ",s.type.toUpperCase()," ");if(s.right.type==="union"||s.right.type==="union all")e.union(s.right);else{
m.push("(");e.statement(s.right);m.push(")")}},selectionColumn:s=>{e.expr(s.expr);s.alias&&m.push(" AS ",name(s.alias));m.push(" ")},set:s=>{
m.push(name(s.column)," = ");e.expr(s.value);m.push(" ")},statement:s=>e.super().statement(s),tableRef:e=>{visitQualifiedName(e)
;e.alias&&m.push(" AS ",ident(e.alias));m.push(" ")},ternary:s=>{e.expr(s.value);m.push(" ",s.op," ");e.expr(s.lo);m.push(" AND ");e.expr(s.hi);m.push(" ")},
transaction:e=>{m.push(e.type)},unary:s=>{switch(s.op){case"+":case"-":visitOp(s);e.expr(s.operand);break;case"NOT":m.push(s.op);m.push(" ");e.expr(s.operand)
;break;default:e.expr(s.operand);m.push(" ");m.push(s.op)}},update:s=>{m.push("UPDATE ");e.tableRef(s.table);m.push(" SET ");list(s.sets,s=>e.set(s),false)
;m.push(" ");if(s.from){m.push("FROM ");e.from(s.from);m.push(" ")}if(s.where){m.push("WHERE ");e.expr(s.where);m.push(" ")}if(s.returning){
m.push(" RETURNING ");list(s.returning,s=>e.selectionColumn(s),false);m.push(" ")}}}));s.toSql={};const i=r.AstDefaultMapper.prototype
;for(const e of Object.getOwnPropertyNames(i)){const t=i[e];if(e==="constructor"||e==="super"||typeof t!=="function")continue;s.toSql[e]=function(...s){try{
c[e].apply(c,s);return m.join("").trim()}finally{m=[]}}}},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{value:true});s.literal=void 0
;function literal(e){if(null==e)return"NULL";if(Array.isArray(e)){var s=e.map(literal);return"("+s.join(", ")+")"}var t=~e.indexOf("\\");var r=t?"E":""
;e=e.replace(/'/g,"''");e=e.replace(/\\/g,"\\\\");return r+"'"+e+"'"}s.literal=literal},function(e,s,t){"use strict";Object.defineProperty(s,"__esModule",{
value:true});s.locationOf=void 0;function locationOf(e){const s=e._location
;if(!s)throw new Error("This statement has not been parsed using location tracking (which has a small performance hit). ");return s}s.locationOf=locationOf}]))})
};