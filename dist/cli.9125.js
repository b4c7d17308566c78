export const id=9125;export const ids=[9125];export const modules={52914:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.registerAdminService=registerAdminService;t.addAdminServicesToServer=addAdminServicesToServer;const r=[];function registerAdminService(e,t){r.push({
getServiceDefinition:e,getHandlers:t})}function addAdminServicesToServer(e){for(const{getServiceDefinition:t,getHandlers:i}of r)e.addService(t(),i())}}),
14643:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.BackoffTimeout=void 0;const i=r(68288);const n=r(8536);const s="backoff";const a=1e3
;const o=1.6;const l=12e4;const c=.2;function uniformRandom(e,t){return Math.random()*(t-e)+e}class BackoffTimeout{constructor(e,t){this.callback=e
;this.initialDelay=a;this.multiplier=o;this.maxDelay=l;this.jitter=c;this.running=false;this.hasRef=true;this.startTime=new Date;this.endTime=new Date
;this.id=BackoffTimeout.getNextId();if(t){t.initialDelay&&(this.initialDelay=t.initialDelay);t.multiplier&&(this.multiplier=t.multiplier)
;t.jitter&&(this.jitter=t.jitter);t.maxDelay&&(this.maxDelay=t.maxDelay)}
this.traceEnabled&&this.trace("constructed initialDelay="+this.initialDelay+" multiplier="+this.multiplier+" jitter="+this.jitter+" maxDelay="+this.maxDelay)
;this.nextDelay=this.initialDelay;this.timerId=setTimeout(()=>{},0);clearTimeout(this.timerId)}static getNextId(){return this.nextId++}get traceEnabled(){
return n.isTracerEnabled(s)}trace(e){this.traceEnabled&&n.trace(i.LogVerbosity.DEBUG,s,"{"+this.id+"} "+e)}runTimer(e){var t,r
;this.traceEnabled&&this.trace("runTimer(delay="+e+")");this.endTime=this.startTime;this.endTime.setMilliseconds(this.endTime.getMilliseconds()+e)
;clearTimeout(this.timerId);this.timerId=setTimeout(()=>{this.trace("timer fired");this.running=false;this.callback()},e)
;this.hasRef||(r=(t=this.timerId).unref)===null||r===void 0||r.call(t)}runOnce(){this.trace("runOnce()");this.running=true;this.startTime=new Date
;this.runTimer(this.nextDelay);const e=Math.min(this.nextDelay*this.multiplier,this.maxDelay);const t=e*this.jitter;this.nextDelay=e+uniformRandom(-t,t)}stop(){
this.trace("stop()");clearTimeout(this.timerId);this.running=false}reset(){this.traceEnabled&&this.trace("reset() running="+this.running)
;this.nextDelay=this.initialDelay;if(this.running){const e=new Date;const t=this.startTime;t.setMilliseconds(t.getMilliseconds()+this.nextDelay)
;clearTimeout(this.timerId);e<t?this.runTimer(t.getTime()-e.getTime()):this.running=false}}isRunning(){return this.running}ref(){var e,t;this.hasRef=true
;(t=(e=this.timerId).ref)===null||t===void 0||t.call(e)}unref(){var e,t;this.hasRef=false;(t=(e=this.timerId).unref)===null||t===void 0||t.call(e)}getEndTime(){
return this.endTime}}t.BackoffTimeout=BackoffTimeout;BackoffTimeout.nextId=0}),79190:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.CallCredentials=void 0;t.isEmptyCallCredentials=isEmptyCallCredentials;const i=r(36100);function isCurrentOauth2Client(e){
return"getRequestHeaders"in e&&typeof e.getRequestHeaders==="function"}class CallCredentials{static createFromMetadataGenerator(e){
return new SingleCallCredentials(e)}static createFromGoogleCredential(e){return CallCredentials.createFromMetadataGenerator((t,r)=>{let n
;n=isCurrentOauth2Client(e)?e.getRequestHeaders(t.service_url):new Promise((r,i)=>{e.getRequestMetadata(t.service_url,(e,t)=>{if(e){i(e);return}if(!t){
i(new Error("Headers not set by metadata plugin"));return}r(t)})});n.then(e=>{const t=new i.Metadata;for(const r of Object.keys(e))t.add(r,e[r]);r(null,t)},e=>{
r(e)})})}static createEmpty(){return new EmptyCallCredentials}}t.CallCredentials=CallCredentials;class ComposedCallCredentials extends CallCredentials{
constructor(e){super();this.creds=e}async generateMetadata(e){const t=new i.Metadata;const r=await Promise.all(this.creds.map(t=>t.generateMetadata(e)))
;for(const e of r)t.merge(e);return t}compose(e){if(e instanceof EmptyCallCredentials)return this;return new ComposedCallCredentials(this.creds.concat([e]))}
_equals(e){if(this===e)return true;return e instanceof ComposedCallCredentials&&this.creds.every((t,r)=>t._equals(e.creds[r]))}}
class SingleCallCredentials extends CallCredentials{constructor(e){super();this.metadataGenerator=e}generateMetadata(e){return new Promise((t,r)=>{
this.metadataGenerator(e,(e,i)=>{i!==void 0?t(i):r(e)})})}compose(e){if(e instanceof EmptyCallCredentials)return this
;return new ComposedCallCredentials([this,e])}_equals(e){if(this===e)return true
;return e instanceof SingleCallCredentials&&this.metadataGenerator===e.metadataGenerator}}class EmptyCallCredentials extends CallCredentials{
generateMetadata(e){return Promise.resolve(new i.Metadata)}compose(e){return e}_equals(e){return e instanceof EmptyCallCredentials}}
function isEmptyCallCredentials(e){return e instanceof EmptyCallCredentials}}),61803:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.InterceptingListenerImpl=void 0;t.statusOrFromValue=statusOrFromValue;t.statusOrFromError=statusOrFromError;t.isInterceptingListener=isInterceptingListener
;const i=r(36100);function statusOrFromValue(e){return{ok:true,value:e}}function statusOrFromError(e){var t;return{ok:false,
error:Object.assign(Object.assign({},e),{metadata:(t=e.metadata)!==null&&t!==void 0?t:new i.Metadata})}}function isInterceptingListener(e){
return e.onReceiveMetadata!==void 0&&e.onReceiveMetadata.length===1}class InterceptingListenerImpl{constructor(e,t){this.listener=e;this.nextListener=t
;this.processingMetadata=false;this.hasPendingMessage=false;this.processingMessage=false;this.pendingStatus=null}processPendingMessage(){
if(this.hasPendingMessage){this.nextListener.onReceiveMessage(this.pendingMessage);this.pendingMessage=null;this.hasPendingMessage=false}}
processPendingStatus(){this.pendingStatus&&this.nextListener.onReceiveStatus(this.pendingStatus)}onReceiveMetadata(e){this.processingMetadata=true
;this.listener.onReceiveMetadata(e,e=>{this.processingMetadata=false;this.nextListener.onReceiveMetadata(e);this.processPendingMessage()
;this.processPendingStatus()})}onReceiveMessage(e){this.processingMessage=true;this.listener.onReceiveMessage(e,e=>{this.processingMessage=false
;if(this.processingMetadata){this.pendingMessage=e;this.hasPendingMessage=true}else{this.nextListener.onReceiveMessage(e);this.processPendingStatus()}})}
onReceiveStatus(e){this.listener.onReceiveStatus(e,e=>{this.processingMetadata||this.processingMessage?this.pendingStatus=e:this.nextListener.onReceiveStatus(e)
})}}t.InterceptingListenerImpl=InterceptingListenerImpl}),35675:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.getNextCallNumber=getNextCallNumber
;let r=0;function getNextCallNumber(){return r++}}),91161:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ClientDuplexStreamImpl=t.ClientWritableStreamImpl=t.ClientReadableStreamImpl=t.ClientUnaryCallImpl=void 0;t.callErrorFromStatus=callErrorFromStatus
;const i=r(24434);const n=r(2203);const s=r(68288);function callErrorFromStatus(e,t){const r=`${e.code} ${s.Status[e.code]}: ${e.details}`;const i=new Error(r)
;const n=`${i.stack}\nfor call at\n${t}`;return Object.assign(new Error(r),e,{stack:n})}class ClientUnaryCallImpl extends i.EventEmitter{constructor(){super()}
cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(s.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}}t.ClientUnaryCallImpl=ClientUnaryCallImpl
;class ClientReadableStreamImpl extends n.Readable{constructor(e){super({objectMode:true});this.deserialize=e}cancel(){var e
;(e=this.call)===null||e===void 0||e.cancelWithStatus(s.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}_read(e){var t;(t=this.call)===null||t===void 0||t.startRead()}}
t.ClientReadableStreamImpl=ClientReadableStreamImpl;class ClientWritableStreamImpl extends n.Writable{constructor(e){super({objectMode:true});this.serialize=e}
cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(s.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}_write(e,t,r){var i;const n={callback:r};const s=Number(t)
;Number.isNaN(s)||(n.flags=s);(i=this.call)===null||i===void 0||i.sendMessageWithContext(n,e)}_final(e){var t;(t=this.call)===null||t===void 0||t.halfClose()
;e()}}t.ClientWritableStreamImpl=ClientWritableStreamImpl;class ClientDuplexStreamImpl extends n.Duplex{constructor(e,t){super({objectMode:true})
;this.serialize=e;this.deserialize=t}cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(s.Status.CANCELLED,"Cancelled on client")}getPeer(){
var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t
;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}_read(e){var t;(t=this.call)===null||t===void 0||t.startRead()}
_write(e,t,r){var i;const n={callback:r};const s=Number(t);Number.isNaN(s)||(n.flags=s);(i=this.call)===null||i===void 0||i.sendMessageWithContext(n,e)}
_final(e){var t;(t=this.call)===null||t===void 0||t.halfClose();e()}}t.ClientDuplexStreamImpl=ClientDuplexStreamImpl}),27974:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.FileWatcherCertificateProvider=void 0;const i=r(79896);const n=r(8536);const s=r(68288);const a=r(39023)
;const o="certificate_provider";function trace(e){n.trace(s.LogVerbosity.DEBUG,o,e)}const l=(0,a.promisify)(i.readFile);class FileWatcherCertificateProvider{
constructor(e){this.config=e;this.refreshTimer=null;this.fileResultPromise=null;this.latestCaUpdate=void 0;this.caListeners=new Set
;this.latestIdentityUpdate=void 0;this.identityListeners=new Set;this.lastUpdateTime=null
;if(e.certificateFile===void 0!==(e.privateKeyFile===void 0))throw new Error("certificateFile and privateKeyFile must be set or unset together")
;if(e.certificateFile===void 0&&e.caCertificateFile===void 0)throw new Error("At least one of certificateFile and caCertificateFile must be set")
;trace("File watcher constructed with config "+JSON.stringify(e))}updateCertificates(){if(this.fileResultPromise)return
;this.fileResultPromise=Promise.allSettled([this.config.certificateFile?l(this.config.certificateFile):Promise.reject(),this.config.privateKeyFile?l(this.config.privateKeyFile):Promise.reject(),this.config.caCertificateFile?l(this.config.caCertificateFile):Promise.reject()])
;this.fileResultPromise.then(([e,t,r])=>{if(!this.refreshTimer)return
;trace("File watcher read certificates certificate "+e.status+", privateKey "+t.status+", CA certificate "+r.status);this.lastUpdateTime=new Date
;this.fileResultPromise=null;e.status==="fulfilled"&&t.status==="fulfilled"?this.latestIdentityUpdate={certificate:e.value,privateKey:t.value
}:this.latestIdentityUpdate=null;r.status==="fulfilled"?this.latestCaUpdate={caCertificate:r.value}:this.latestCaUpdate=null
;for(const e of this.identityListeners)e(this.latestIdentityUpdate);for(const e of this.caListeners)e(this.latestCaUpdate)})
;trace("File watcher initiated certificate update")}maybeStartWatchingFiles(){if(!this.refreshTimer){
const e=this.lastUpdateTime?(new Date).getTime()-this.lastUpdateTime.getTime():1/0;e>this.config.refreshIntervalMs&&this.updateCertificates()
;if(e>this.config.refreshIntervalMs*2){this.latestCaUpdate=void 0;this.latestIdentityUpdate=void 0}
this.refreshTimer=setInterval(()=>this.updateCertificates(),this.config.refreshIntervalMs);trace("File watcher started watching")}}maybeStopWatchingFiles(){
if(this.caListeners.size===0&&this.identityListeners.size===0){this.fileResultPromise=null;if(this.refreshTimer){clearInterval(this.refreshTimer)
;this.refreshTimer=null}}}addCaCertificateListener(e){this.caListeners.add(e);this.maybeStartWatchingFiles()
;this.latestCaUpdate!==void 0&&process.nextTick(e,this.latestCaUpdate)}removeCaCertificateListener(e){this.caListeners.delete(e);this.maybeStopWatchingFiles()}
addIdentityCertificateListener(e){this.identityListeners.add(e);this.maybeStartWatchingFiles()
;this.latestIdentityUpdate!==void 0&&process.nextTick(e,this.latestIdentityUpdate)}removeIdentityCertificateListener(e){this.identityListeners.delete(e)
;this.maybeStopWatchingFiles()}}t.FileWatcherCertificateProvider=FileWatcherCertificateProvider}),32257:((e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.ChannelCredentials=void 0;t.createCertificateProviderChannelCredentials=createCertificateProviderChannelCredentials;const i=r(64756)
;const n=r(79190);const s=r(68876);const a=r(56027);const o=r(76255);const l=r(8536);const c=r(68288);function verifyIsBufferOrNull(e,t){
if(e&&!(e instanceof Buffer))throw new TypeError(`${t}, if provided, must be a Buffer.`)}class ChannelCredentials{compose(e){
return new ComposedChannelCredentialsImpl(this,e)}static createSsl(e,t,r,n){var a;verifyIsBufferOrNull(e,"Root certificate")
;verifyIsBufferOrNull(t,"Private key");verifyIsBufferOrNull(r,"Certificate chain")
;if(t&&!r)throw new Error("Private key must be given with accompanying certificate chain")
;if(!t&&r)throw new Error("Certificate chain must be given with accompanying private key");const o=(0,i.createSecureContext)({ca:(a=e!==null&&e!==void 0?e:(0,
s.getDefaultRootsData)())!==null&&a!==void 0?a:void 0,key:t!==null&&t!==void 0?t:void 0,cert:r!==null&&r!==void 0?r:void 0,ciphers:s.CIPHER_SUITES})
;return new SecureChannelCredentialsImpl(o,n!==null&&n!==void 0?n:{})}static createFromSecureContext(e,t){
return new SecureChannelCredentialsImpl(e,t!==null&&t!==void 0?t:{})}static createInsecure(){return new InsecureChannelCredentialsImpl}}
t.ChannelCredentials=ChannelCredentials;class InsecureChannelCredentialsImpl extends ChannelCredentials{constructor(){super()}compose(e){
throw new Error("Cannot compose insecure credentials")}_isSecure(){return false}_equals(e){return e instanceof InsecureChannelCredentialsImpl}
_createSecureConnector(e,t,r){const i=r!==null&&r!==void 0?r:n.CallCredentials.createEmpty();return{connect(e){return Promise.resolve({socket:e,secure:false})},
waitForReady:()=>Promise.resolve(),getCallCredentials:()=>i,destroy(){}}}}function getConnectionOptions(e,t,r,n){var s,l;const c={secureContext:e};let d=r
;if("grpc.http_connect_target"in n){const e=(0,a.parseUri)(n["grpc.http_connect_target"]);e&&(d=e)}const u=(0,o.getDefaultAuthority)(d);const h=(0,
a.splitHostPort)(u);const f=(s=h===null||h===void 0?void 0:h.host)!==null&&s!==void 0?s:u;c.host=f
;t.checkServerIdentity&&(c.checkServerIdentity=t.checkServerIdentity);t.rejectUnauthorized!==void 0&&(c.rejectUnauthorized=t.rejectUnauthorized)
;c.ALPNProtocols=["h2"];if(n["grpc.ssl_target_name_override"]){const e=n["grpc.ssl_target_name_override"]
;const t=(l=c.checkServerIdentity)!==null&&l!==void 0?l:i.checkServerIdentity;c.checkServerIdentity=(r,i)=>t(e,i);c.servername=e}else c.servername=f
;n["grpc-node.tls_enable_trace"]&&(c.enableTrace=true);return c}class SecureConnectorImpl{constructor(e,t){this.connectionOptions=e;this.callCredentials=t}
connect(e){const t=Object.assign({socket:e},this.connectionOptions);return new Promise((e,r)=>{const n=(0,i.connect)(t,()=>{var t
;if(((t=this.connectionOptions.rejectUnauthorized)===null||t===void 0||t)&&!n.authorized){r(n.authorizationError);return}e({socket:n,secure:true})})
;n.on("error",e=>{r(e)})})}waitForReady(){return Promise.resolve()}getCallCredentials(){return this.callCredentials}destroy(){}}
class SecureChannelCredentialsImpl extends ChannelCredentials{constructor(e,t){super();this.secureContext=e;this.verifyOptions=t}_isSecure(){return true}
_equals(e){if(this===e)return true
;return e instanceof SecureChannelCredentialsImpl&&(this.secureContext===e.secureContext&&this.verifyOptions.checkServerIdentity===e.verifyOptions.checkServerIdentity)
}_createSecureConnector(e,t,r){const i=getConnectionOptions(this.secureContext,this.verifyOptions,e,t)
;return new SecureConnectorImpl(i,r!==null&&r!==void 0?r:n.CallCredentials.createEmpty())}}
class CertificateProviderChannelCredentialsImpl extends ChannelCredentials{constructor(e,t,r){super();this.caCertificateProvider=e
;this.identityCertificateProvider=t;this.verifyOptions=r;this.refcount=0;this.latestCaUpdate=void 0;this.latestIdentityUpdate=void 0
;this.caCertificateUpdateListener=this.handleCaCertificateUpdate.bind(this)
;this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.bind(this);this.secureContextWatchers=[]}_isSecure(){return true}_equals(e){
var t,r;if(this===e)return true
;return e instanceof CertificateProviderChannelCredentialsImpl&&(this.caCertificateProvider===e.caCertificateProvider&&this.identityCertificateProvider===e.identityCertificateProvider&&((t=this.verifyOptions)===null||t===void 0?void 0:t.checkServerIdentity)===((r=e.verifyOptions)===null||r===void 0?void 0:r.checkServerIdentity))
}ref(){var e;if(this.refcount===0){this.caCertificateProvider.addCaCertificateListener(this.caCertificateUpdateListener)
;(e=this.identityCertificateProvider)===null||e===void 0||e.addIdentityCertificateListener(this.identityCertificateUpdateListener)}this.refcount+=1}unref(){
var e;this.refcount-=1;if(this.refcount===0){this.caCertificateProvider.removeCaCertificateListener(this.caCertificateUpdateListener)
;(e=this.identityCertificateProvider)===null||e===void 0||e.removeIdentityCertificateListener(this.identityCertificateUpdateListener)}}
_createSecureConnector(e,t,r){this.ref()
;return new CertificateProviderChannelCredentialsImpl.SecureConnectorImpl(this,e,t,r!==null&&r!==void 0?r:n.CallCredentials.createEmpty())}
maybeUpdateWatchers(){if(this.hasReceivedUpdates()){for(const e of this.secureContextWatchers)e(this.getLatestSecureContext());this.secureContextWatchers=[]}}
handleCaCertificateUpdate(e){this.latestCaUpdate=e;this.maybeUpdateWatchers()}handleIdentityCertitificateUpdate(e){this.latestIdentityUpdate=e
;this.maybeUpdateWatchers()}hasReceivedUpdates(){if(this.latestCaUpdate===void 0)return false
;if(this.identityCertificateProvider&&this.latestIdentityUpdate===void 0)return false;return true}getSecureContext(){
return this.hasReceivedUpdates()?Promise.resolve(this.getLatestSecureContext()):new Promise(e=>{this.secureContextWatchers.push(e)})}getLatestSecureContext(){
var e,t;if(!this.latestCaUpdate)return null;if(this.identityCertificateProvider!==null&&!this.latestIdentityUpdate)return null;try{return(0,
i.createSecureContext)({ca:this.latestCaUpdate.caCertificate,key:(e=this.latestIdentityUpdate)===null||e===void 0?void 0:e.privateKey,
cert:(t=this.latestIdentityUpdate)===null||t===void 0?void 0:t.certificate,ciphers:s.CIPHER_SUITES})}catch(e){(0,
l.log)(c.LogVerbosity.ERROR,"Failed to createSecureContext with error "+e.message);return null}}}
CertificateProviderChannelCredentialsImpl.SecureConnectorImpl=class{constructor(e,t,r,i){this.parent=e;this.channelTarget=t;this.options=r
;this.callCredentials=i}connect(e){return new Promise((t,r)=>{const n=this.parent.getLatestSecureContext();if(!n){r(new Error("Failed to load credentials"))
;return}e.closed&&r(new Error("Socket closed while loading credentials"))
;const s=getConnectionOptions(n,this.parent.verifyOptions,this.channelTarget,this.options);const a=Object.assign({socket:e},s);const closeCallback=()=>{
r(new Error("Socket closed"))};const errorCallback=e=>{r(e)};const o=(0,i.connect)(a,()=>{var e;o.removeListener("close",closeCallback)
;o.removeListener("error",errorCallback);if(((e=this.parent.verifyOptions.rejectUnauthorized)===null||e===void 0||e)&&!o.authorized){r(o.authorizationError)
;return}t({socket:o,secure:true})});o.once("close",closeCallback);o.once("error",errorCallback)})}async waitForReady(){await this.parent.getSecureContext()}
getCallCredentials(){return this.callCredentials}destroy(){this.parent.unref()}};function createCertificateProviderChannelCredentials(e,t,r){
return new CertificateProviderChannelCredentialsImpl(e,t,r!==null&&r!==void 0?r:{})}class ComposedChannelCredentialsImpl extends ChannelCredentials{
constructor(e,t){super();this.channelCredentials=e;this.callCredentials=t;if(!e._isSecure())throw new Error("Cannot compose insecure credentials")}compose(e){
const t=this.callCredentials.compose(e);return new ComposedChannelCredentialsImpl(this.channelCredentials,t)}_isSecure(){return true}_equals(e){
if(this===e)return true
;return e instanceof ComposedChannelCredentialsImpl&&(this.channelCredentials._equals(e.channelCredentials)&&this.callCredentials._equals(e.callCredentials))}
_createSecureConnector(e,t,r){const i=this.callCredentials.compose(r!==null&&r!==void 0?r:n.CallCredentials.createEmpty())
;return this.channelCredentials._createSecureConnector(e,t,i)}}}),86793:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.recognizedOptions=void 0
;t.channelOptionsEqual=channelOptionsEqual;t.recognizedOptions={"grpc.ssl_target_name_override":true,"grpc.primary_user_agent":true,
"grpc.secondary_user_agent":true,"grpc.default_authority":true,"grpc.keepalive_time_ms":true,"grpc.keepalive_timeout_ms":true,
"grpc.keepalive_permit_without_calls":true,"grpc.service_config":true,"grpc.max_concurrent_streams":true,"grpc.initial_reconnect_backoff_ms":true,
"grpc.max_reconnect_backoff_ms":true,"grpc.use_local_subchannel_pool":true,"grpc.max_send_message_length":true,"grpc.max_receive_message_length":true,
"grpc.enable_http_proxy":true,"grpc.enable_channelz":true,"grpc.dns_min_time_between_resolutions_ms":true,"grpc.enable_retries":true,
"grpc.per_rpc_retry_buffer_size":true,"grpc.retry_buffer_size":true,"grpc.max_connection_age_ms":true,"grpc.max_connection_age_grace_ms":true,
"grpc-node.max_session_memory":true,"grpc.service_config_disable_resolution":true,"grpc.client_idle_timeout_ms":true,"grpc-node.tls_enable_trace":true,
"grpc.lb.ring_hash.ring_size_cap":true,"grpc-node.retry_max_attempts_limit":true,"grpc-node.flow_control_window":true,"grpc.server_call_metric_recording":true}
;function channelOptionsEqual(e,t){const r=Object.keys(e).sort();const i=Object.keys(t).sort();if(r.length!==i.length)return false;for(let n=0;n<r.length;n+=1){
if(r[n]!==i[n])return false;if(e[r[n]]!==t[i[n]])return false}return true}}),86918:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ChannelImplementation=void 0;const i=r(32257);const n=r(40114);class ChannelImplementation{constructor(e,t,r){
if(typeof e!=="string")throw new TypeError("Channel target must be a string")
;if(!(t instanceof i.ChannelCredentials))throw new TypeError("Channel credentials must be a ChannelCredentials object")
;if(r&&typeof r!=="object")throw new TypeError("Channel options must be an object");this.internalChannel=new n.InternalChannel(e,t,r)}close(){
this.internalChannel.close()}getTarget(){return this.internalChannel.getTarget()}getConnectivityState(e){return this.internalChannel.getConnectivityState(e)}
watchConnectivityState(e,t,r){this.internalChannel.watchConnectivityState(e,t,r)}getChannelzRef(){return this.internalChannel.getChannelzRef()}
createCall(e,t,r,i,n){if(typeof e!=="string")throw new TypeError("Channel#createCall: method must be a string")
;if(!(typeof t==="number"||t instanceof Date))throw new TypeError("Channel#createCall: deadline must be a number or Date")
;return this.internalChannel.createCall(e,t,r,i,n)}}t.ChannelImplementation=ChannelImplementation}),68198:((e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true})
;t.registerChannelzSocket=t.registerChannelzServer=t.registerChannelzSubchannel=t.registerChannelzChannel=t.ChannelzCallTrackerStub=t.ChannelzCallTracker=t.ChannelzChildrenTrackerStub=t.ChannelzChildrenTracker=t.ChannelzTrace=t.ChannelzTraceStub=void 0
;t.unregisterChannelzRef=unregisterChannelzRef;t.dateToProtoTimestamp=dateToProtoTimestamp;t.getChannelzHandlers=getChannelzHandlers
;t.getChannelzServiceDefinition=getChannelzServiceDefinition;t.setup=setup;const i=r(69278);const n=r(60137);const s=r(60778);const a=r(68288);const o=r(97021)
;const l=r(52914);const c=r(76983);function channelRefToMessage(e){return{channel_id:e.id,name:e.name}}function subchannelRefToMessage(e){return{
subchannel_id:e.id,name:e.name}}function serverRefToMessage(e){return{server_id:e.id}}function socketRefToMessage(e){return{socket_id:e.id,name:e.name}}
const d=32;const u=100;class ChannelzTraceStub{constructor(){this.events=[];this.creationTimestamp=new Date;this.eventsLogged=0}addTrace(){}getTraceMessage(){
return{creation_timestamp:dateToProtoTimestamp(this.creationTimestamp),num_events_logged:this.eventsLogged,events:[]}}}t.ChannelzTraceStub=ChannelzTraceStub
;class ChannelzTrace{constructor(){this.events=[];this.eventsLogged=0;this.creationTimestamp=new Date}addTrace(e,t,r){const i=new Date;this.events.push({
description:t,severity:e,timestamp:i,childChannel:(r===null||r===void 0?void 0:r.kind)==="channel"?r:void 0,
childSubchannel:(r===null||r===void 0?void 0:r.kind)==="subchannel"?r:void 0});this.events.length>=d*2&&(this.events=this.events.slice(d));this.eventsLogged+=1}
getTraceMessage(){return{creation_timestamp:dateToProtoTimestamp(this.creationTimestamp),num_events_logged:this.eventsLogged,events:this.events.map(e=>({
description:e.description,severity:e.severity,timestamp:dateToProtoTimestamp(e.timestamp),channel_ref:e.childChannel?channelRefToMessage(e.childChannel):null,
subchannel_ref:e.childSubchannel?subchannelRefToMessage(e.childSubchannel):null}))}}}t.ChannelzTrace=ChannelzTrace;class ChannelzChildrenTracker{constructor(){
this.channelChildren=new n.OrderedMap;this.subchannelChildren=new n.OrderedMap;this.socketChildren=new n.OrderedMap;this.trackerMap={
["channel"]:this.channelChildren,["subchannel"]:this.subchannelChildren,["socket"]:this.socketChildren}}refChild(e){const t=this.trackerMap[e.kind]
;const r=t.find(e.id);r.equals(t.end())?t.setElement(e.id,{ref:e,count:1},r):r.pointer[1].count+=1}unrefChild(e){const t=this.trackerMap[e.kind]
;const r=t.getElementByKey(e.id);if(r!==void 0){r.count-=1;r.count===0&&t.eraseElementByKey(e.id)}}getChildLists(){return{channels:this.channelChildren,
subchannels:this.subchannelChildren,sockets:this.socketChildren}}}t.ChannelzChildrenTracker=ChannelzChildrenTracker
;class ChannelzChildrenTrackerStub extends ChannelzChildrenTracker{refChild(){}unrefChild(){}}t.ChannelzChildrenTrackerStub=ChannelzChildrenTrackerStub
;class ChannelzCallTracker{constructor(){this.callsStarted=0;this.callsSucceeded=0;this.callsFailed=0;this.lastCallStartedTimestamp=null}addCallStarted(){
this.callsStarted+=1;this.lastCallStartedTimestamp=Date.now()}addCallSucceeded(){this.callsSucceeded+=1}addCallFailed(){this.callsFailed+=1}}
t.ChannelzCallTracker=ChannelzCallTracker;class ChannelzCallTrackerStub extends ChannelzCallTracker{addCallStarted(){}addCallSucceeded(){}addCallFailed(){}}
t.ChannelzCallTrackerStub=ChannelzCallTrackerStub;const h={["channel"]:new n.OrderedMap,["subchannel"]:new n.OrderedMap,["server"]:new n.OrderedMap,
["socket"]:new n.OrderedMap};const generateRegisterFn=e=>{let t=1;function getNextId(){return t++}const r=h[e];return(t,i,n)=>{const s=getNextId();const a={
id:s,name:t,kind:e};n&&r.setElement(s,{ref:a,getInfo:i});return a}};t.registerChannelzChannel=generateRegisterFn("channel")
;t.registerChannelzSubchannel=generateRegisterFn("subchannel");t.registerChannelzServer=generateRegisterFn("server")
;t.registerChannelzSocket=generateRegisterFn("socket");function unregisterChannelzRef(e){h[e.kind].eraseElementByKey(e.id)}function parseIPv6Section(e){
const t=Number.parseInt(e,16);return[t/256|0,t%256]}function parseIPv6Chunk(e){if(e==="")return[];const t=e.split(":").map(e=>parseIPv6Section(e));const r=[]
;return r.concat(...t)}function isIPv6MappedIPv4(e){return(0,i.isIPv6)(e)&&e.toLowerCase().startsWith("::ffff:")&&(0,i.isIPv4)(e.substring(7))}
function ipv4AddressStringToBuffer(e){return Buffer.from(Uint8Array.from(e.split(".").map(e=>Number.parseInt(e))))}function ipAddressStringToBuffer(e){if((0,
i.isIPv4)(e))return ipv4AddressStringToBuffer(e);if(isIPv6MappedIPv4(e))return ipv4AddressStringToBuffer(e.substring(7));if((0,i.isIPv6)(e)){let t;let r
;const i=e.indexOf("::");if(i===-1){t=e;r=""}else{t=e.substring(0,i);r=e.substring(i+2)}const n=Buffer.from(parseIPv6Chunk(t))
;const s=Buffer.from(parseIPv6Chunk(r));const a=Buffer.alloc(16-n.length-s.length,0);return Buffer.concat([n,a,s])}return null}
function connectivityStateToMessage(e){switch(e){case s.ConnectivityState.CONNECTING:return{state:"CONNECTING"};case s.ConnectivityState.IDLE:return{
state:"IDLE"};case s.ConnectivityState.READY:return{state:"READY"};case s.ConnectivityState.SHUTDOWN:return{state:"SHUTDOWN"}
;case s.ConnectivityState.TRANSIENT_FAILURE:return{state:"TRANSIENT_FAILURE"};default:return{state:"UNKNOWN"}}}function dateToProtoTimestamp(e){
if(e===null||e===void 0)return null;const t=typeof e==="number"?e:e.getTime();return{seconds:Math.floor(t/1e3),nanos:t%1e3*1e6}}function getChannelMessage(e){
const t=e.getInfo();const r=[];const i=[];t.children.channels.forEach(e=>{r.push(channelRefToMessage(e[1].ref))});t.children.subchannels.forEach(e=>{
i.push(subchannelRefToMessage(e[1].ref))});return{ref:channelRefToMessage(e.ref),data:{target:t.target,state:connectivityStateToMessage(t.state),
calls_started:t.callTracker.callsStarted,calls_succeeded:t.callTracker.callsSucceeded,calls_failed:t.callTracker.callsFailed,
last_call_started_timestamp:dateToProtoTimestamp(t.callTracker.lastCallStartedTimestamp),trace:t.trace.getTraceMessage()},channel_ref:r,subchannel_ref:i}}
function GetChannel(e,t){const r=parseInt(e.request.channel_id,10);const i=h["channel"].getElementByKey(r);if(i===void 0){t({code:a.Status.NOT_FOUND,
details:"No channel data found for id "+r});return}t(null,{channel:getChannelMessage(i)})}function GetTopChannels(e,t){
const r=parseInt(e.request.max_results,10)||u;const i=[];const n=parseInt(e.request.start_channel_id,10);const s=h["channel"];let a
;for(a=s.lowerBound(n);!a.equals(s.end())&&i.length<r;a=a.next())i.push(getChannelMessage(a.pointer[1]));t(null,{channel:i,end:a.equals(s.end())})}
function getServerMessage(e){const t=e.getInfo();const r=[];t.listenerChildren.sockets.forEach(e=>{r.push(socketRefToMessage(e[1].ref))});return{
ref:serverRefToMessage(e.ref),data:{calls_started:t.callTracker.callsStarted,calls_succeeded:t.callTracker.callsSucceeded,
calls_failed:t.callTracker.callsFailed,last_call_started_timestamp:dateToProtoTimestamp(t.callTracker.lastCallStartedTimestamp),trace:t.trace.getTraceMessage()
},listen_socket:r}}function GetServer(e,t){const r=parseInt(e.request.server_id,10);const i=h["server"];const n=i.getElementByKey(r);if(n===void 0){t({
code:a.Status.NOT_FOUND,details:"No server data found for id "+r});return}t(null,{server:getServerMessage(n)})}function GetServers(e,t){
const r=parseInt(e.request.max_results,10)||u;const i=parseInt(e.request.start_server_id,10);const n=h["server"];const s=[];let a
;for(a=n.lowerBound(i);!a.equals(n.end())&&s.length<r;a=a.next())s.push(getServerMessage(a.pointer[1]));t(null,{server:s,end:a.equals(n.end())})}
function GetSubchannel(e,t){const r=parseInt(e.request.subchannel_id,10);const i=h["subchannel"].getElementByKey(r);if(i===void 0){t({code:a.Status.NOT_FOUND,
details:"No subchannel data found for id "+r});return}const n=i.getInfo();const s=[];n.children.sockets.forEach(e=>{s.push(socketRefToMessage(e[1].ref))})
;const o={ref:subchannelRefToMessage(i.ref),data:{target:n.target,state:connectivityStateToMessage(n.state),calls_started:n.callTracker.callsStarted,
calls_succeeded:n.callTracker.callsSucceeded,calls_failed:n.callTracker.callsFailed,
last_call_started_timestamp:dateToProtoTimestamp(n.callTracker.lastCallStartedTimestamp),trace:n.trace.getTraceMessage()},socket_ref:s};t(null,{subchannel:o})}
function subchannelAddressToAddressMessage(e){var t;return(0,o.isTcpSubchannelAddress)(e)?{address:"tcpip_address",tcpip_address:{
ip_address:(t=ipAddressStringToBuffer(e.host))!==null&&t!==void 0?t:void 0,port:e.port}}:{address:"uds_address",uds_address:{filename:e.path}}}
function GetSocket(e,t){var r,i,n,s,o;const l=parseInt(e.request.socket_id,10);const c=h["socket"].getElementByKey(l);if(c===void 0){t({code:a.Status.NOT_FOUND,
details:"No socket data found for id "+l});return}const d=c.getInfo();const u=d.security?{model:"tls",tls:{
cipher_suite:d.security.cipherSuiteStandardName?"standard_name":"other_name",standard_name:(r=d.security.cipherSuiteStandardName)!==null&&r!==void 0?r:void 0,
other_name:(i=d.security.cipherSuiteOtherName)!==null&&i!==void 0?i:void 0,local_certificate:(n=d.security.localCertificate)!==null&&n!==void 0?n:void 0,
remote_certificate:(s=d.security.remoteCertificate)!==null&&s!==void 0?s:void 0}}:null;const f={ref:socketRefToMessage(c.ref),
local:d.localAddress?subchannelAddressToAddressMessage(d.localAddress):null,remote:d.remoteAddress?subchannelAddressToAddressMessage(d.remoteAddress):null,
remote_name:(o=d.remoteName)!==null&&o!==void 0?o:void 0,security:u,data:{keep_alives_sent:d.keepAlivesSent,streams_started:d.streamsStarted,
streams_succeeded:d.streamsSucceeded,streams_failed:d.streamsFailed,last_local_stream_created_timestamp:dateToProtoTimestamp(d.lastLocalStreamCreatedTimestamp),
last_remote_stream_created_timestamp:dateToProtoTimestamp(d.lastRemoteStreamCreatedTimestamp),messages_received:d.messagesReceived,messages_sent:d.messagesSent,
last_message_received_timestamp:dateToProtoTimestamp(d.lastMessageReceivedTimestamp),
last_message_sent_timestamp:dateToProtoTimestamp(d.lastMessageSentTimestamp),local_flow_control_window:d.localFlowControlWindow?{value:d.localFlowControlWindow
}:null,remote_flow_control_window:d.remoteFlowControlWindow?{value:d.remoteFlowControlWindow}:null}};t(null,{socket:f})}function GetServerSockets(e,t){
const r=parseInt(e.request.server_id,10);const i=h["server"].getElementByKey(r);if(i===void 0){t({code:a.Status.NOT_FOUND,
details:"No server data found for id "+r});return}const n=parseInt(e.request.start_socket_id,10);const s=parseInt(e.request.max_results,10)||u
;const o=i.getInfo();const l=o.sessionChildren.sockets;const c=[];let d
;for(d=l.lowerBound(n);!d.equals(l.end())&&c.length<s;d=d.next())c.push(socketRefToMessage(d.pointer[1].ref));t(null,{socket_ref:c,end:d.equals(l.end())})}
function getChannelzHandlers(){return{GetChannel:GetChannel,GetTopChannels:GetTopChannels,GetServer:GetServer,GetServers:GetServers,GetSubchannel:GetSubchannel,
GetSocket:GetSocket,GetServerSockets:GetServerSockets}}let f=null;function getChannelzServiceDefinition(){if(f)return f;const e=r(76081).Yi
;const t=e("channelz.proto",{keepCase:true,longs:String,enums:String,defaults:true,oneofs:true,includeDirs:[r.ab+"proto"]});const i=(0,
c.loadPackageDefinition)(t);f=i.grpc.channelz.v1.Channelz.service;return f}function setup(){(0,
l.registerAdminService)(getChannelzServiceDefinition,getChannelzHandlers)}}),82451:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.InterceptingCall=t.RequesterBuilder=t.ListenerBuilder=t.InterceptorConfigurationError=void 0;t.getInterceptingCall=getInterceptingCall;const i=r(36100)
;const n=r(61803);const s=r(68288);const a=r(98219);class InterceptorConfigurationError extends Error{constructor(e){super(e)
;this.name="InterceptorConfigurationError";Error.captureStackTrace(this,InterceptorConfigurationError)}}
t.InterceptorConfigurationError=InterceptorConfigurationError;class ListenerBuilder{constructor(){this.metadata=void 0;this.message=void 0;this.status=void 0}
withOnReceiveMetadata(e){this.metadata=e;return this}withOnReceiveMessage(e){this.message=e;return this}withOnReceiveStatus(e){this.status=e;return this}
build(){return{onReceiveMetadata:this.metadata,onReceiveMessage:this.message,onReceiveStatus:this.status}}}t.ListenerBuilder=ListenerBuilder
;class RequesterBuilder{constructor(){this.start=void 0;this.message=void 0;this.halfClose=void 0;this.cancel=void 0}withStart(e){this.start=e;return this}
withSendMessage(e){this.message=e;return this}withHalfClose(e){this.halfClose=e;return this}withCancel(e){this.cancel=e;return this}build(){return{
start:this.start,sendMessage:this.message,halfClose:this.halfClose,cancel:this.cancel}}}t.RequesterBuilder=RequesterBuilder;const o={onReceiveMetadata:(e,t)=>{
t(e)},onReceiveMessage:(e,t)=>{t(e)},onReceiveStatus:(e,t)=>{t(e)}};const l={start:(e,t,r)=>{r(e,t)},sendMessage:(e,t)=>{t(e)},halfClose:e=>{e()},cancel:e=>{e()
}};class InterceptingCall{constructor(e,t){var r,i,n,s;this.nextCall=e;this.processingMetadata=false;this.pendingMessageContext=null
;this.processingMessage=false;this.pendingHalfClose=false;this.requester=t?{start:(r=t.start)!==null&&r!==void 0?r:l.start,
sendMessage:(i=t.sendMessage)!==null&&i!==void 0?i:l.sendMessage,halfClose:(n=t.halfClose)!==null&&n!==void 0?n:l.halfClose,
cancel:(s=t.cancel)!==null&&s!==void 0?s:l.cancel}:l}cancelWithStatus(e,t){this.requester.cancel(()=>{this.nextCall.cancelWithStatus(e,t)})}getPeer(){
return this.nextCall.getPeer()}processPendingMessage(){if(this.pendingMessageContext){
this.nextCall.sendMessageWithContext(this.pendingMessageContext,this.pendingMessage);this.pendingMessageContext=null;this.pendingMessage=null}}
processPendingHalfClose(){this.pendingHalfClose&&this.nextCall.halfClose()}start(e,t){var r,i,s,a,l,c;const d={
onReceiveMetadata:(i=(r=t===null||t===void 0?void 0:t.onReceiveMetadata)===null||r===void 0?void 0:r.bind(t))!==null&&i!==void 0?i:e=>{},
onReceiveMessage:(a=(s=t===null||t===void 0?void 0:t.onReceiveMessage)===null||s===void 0?void 0:s.bind(t))!==null&&a!==void 0?a:e=>{},
onReceiveStatus:(c=(l=t===null||t===void 0?void 0:t.onReceiveStatus)===null||l===void 0?void 0:l.bind(t))!==null&&c!==void 0?c:e=>{}}
;this.processingMetadata=true;this.requester.start(e,d,(e,t)=>{var r,i,s;this.processingMetadata=false;let a;if((0,n.isInterceptingListener)(t))a=t;else{
const e={onReceiveMetadata:(r=t.onReceiveMetadata)!==null&&r!==void 0?r:o.onReceiveMetadata,
onReceiveMessage:(i=t.onReceiveMessage)!==null&&i!==void 0?i:o.onReceiveMessage,onReceiveStatus:(s=t.onReceiveStatus)!==null&&s!==void 0?s:o.onReceiveStatus}
;a=new n.InterceptingListenerImpl(e,d)}this.nextCall.start(e,a);this.processPendingMessage();this.processPendingHalfClose()})}sendMessageWithContext(e,t){
this.processingMessage=true;this.requester.sendMessage(t,r=>{this.processingMessage=false;if(this.processingMetadata){this.pendingMessageContext=e
;this.pendingMessage=t}else{this.nextCall.sendMessageWithContext(e,r);this.processPendingHalfClose()}})}sendMessage(e){this.sendMessageWithContext({},e)}
startRead(){this.nextCall.startRead()}halfClose(){this.requester.halfClose(()=>{
this.processingMetadata||this.processingMessage?this.pendingHalfClose=true:this.nextCall.halfClose()})}getAuthContext(){return this.nextCall.getAuthContext()}}
t.InterceptingCall=InterceptingCall;function getCall(e,t,r){var i,n;const s=(i=r.deadline)!==null&&i!==void 0?i:1/0;const a=r.host
;const o=(n=r.parent)!==null&&n!==void 0?n:null;const l=r.propagate_flags;const c=r.credentials;const d=e.createCall(t,s,a,o,l);c&&d.setCredentials(c);return d}
class BaseInterceptingCall{constructor(e,t){this.call=e;this.methodDefinition=t}cancelWithStatus(e,t){this.call.cancelWithStatus(e,t)}getPeer(){
return this.call.getPeer()}sendMessageWithContext(e,t){let r;try{r=this.methodDefinition.requestSerialize(t)}catch(e){
this.call.cancelWithStatus(s.Status.INTERNAL,`Request message serialization failure: ${(0,a.getErrorMessage)(e)}`);return}this.call.sendMessageWithContext(e,r)}
sendMessage(e){this.sendMessageWithContext({},e)}start(e,t){let r=null;this.call.start(e,{onReceiveMetadata:e=>{var r
;(r=t===null||t===void 0?void 0:t.onReceiveMetadata)===null||r===void 0||r.call(t,e)},onReceiveMessage:e=>{var n;let o;try{
o=this.methodDefinition.responseDeserialize(e)}catch(e){r={code:s.Status.INTERNAL,details:`Response message parsing error: ${(0,a.getErrorMessage)(e)}`,
metadata:new i.Metadata};this.call.cancelWithStatus(r.code,r.details);return}(n=t===null||t===void 0?void 0:t.onReceiveMessage)===null||n===void 0||n.call(t,o)
},onReceiveStatus:e=>{var i,n
;r?(i=t===null||t===void 0?void 0:t.onReceiveStatus)===null||i===void 0||i.call(t,r):(n=t===null||t===void 0?void 0:t.onReceiveStatus)===null||n===void 0||n.call(t,e)
}})}startRead(){this.call.startRead()}halfClose(){this.call.halfClose()}getAuthContext(){return this.call.getAuthContext()}}
class BaseUnaryInterceptingCall extends BaseInterceptingCall{constructor(e,t){super(e,t)}start(e,t){var r,i;let n=false;const s={
onReceiveMetadata:(i=(r=t===null||t===void 0?void 0:t.onReceiveMetadata)===null||r===void 0?void 0:r.bind(t))!==null&&i!==void 0?i:e=>{},onReceiveMessage:e=>{
var r;n=true;(r=t===null||t===void 0?void 0:t.onReceiveMessage)===null||r===void 0||r.call(t,e)},onReceiveStatus:e=>{var r,i
;n||(r=t===null||t===void 0?void 0:t.onReceiveMessage)===null||r===void 0||r.call(t,null)
;(i=t===null||t===void 0?void 0:t.onReceiveStatus)===null||i===void 0||i.call(t,e)}};super.start(e,s);this.call.startRead()}}
class BaseStreamingInterceptingCall extends BaseInterceptingCall{}function getBottomInterceptingCall(e,t,r){const i=getCall(e,r.path,t)
;return r.responseStream?new BaseStreamingInterceptingCall(i,r):new BaseUnaryInterceptingCall(i,r)}function getInterceptingCall(e,t,r,i){
if(e.clientInterceptors.length>0&&e.clientInterceptorProviders.length>0)throw new InterceptorConfigurationError("Both interceptors and interceptor_providers were passed as options to the client constructor. Only one of these is allowed.")
;if(e.callInterceptors.length>0&&e.callInterceptorProviders.length>0)throw new InterceptorConfigurationError("Both interceptors and interceptor_providers were passed as call options. Only one of these is allowed.")
;let n=[]
;n=e.callInterceptors.length>0||e.callInterceptorProviders.length>0?[].concat(e.callInterceptors,e.callInterceptorProviders.map(e=>e(t))).filter(e=>e):[].concat(e.clientInterceptors,e.clientInterceptorProviders.map(e=>e(t))).filter(e=>e)
;const s=Object.assign({},r,{method_definition:t});const a=n.reduceRight((e,t)=>r=>t(r,e),e=>getBottomInterceptingCall(i,e,t));return a(s)}}),54210:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Client=void 0;const i=r(91161);const n=r(86918);const s=r(60778);const a=r(68288);const o=r(36100)
;const l=r(82451);const c=Symbol();const d=Symbol();const u=Symbol();const h=Symbol();function isFunction(e){return typeof e==="function"}
function getErrorStackString(e){var t;return((t=e.stack)===null||t===void 0?void 0:t.split("\n").slice(1).join("\n"))||"no stack trace available"}class Client{
constructor(e,t,r={}){var i,s;r=Object.assign({},r);this[d]=(i=r.interceptors)!==null&&i!==void 0?i:[];delete r.interceptors
;this[u]=(s=r.interceptor_providers)!==null&&s!==void 0?s:[];delete r.interceptor_providers
;if(this[d].length>0&&this[u].length>0)throw new Error("Both interceptors and interceptor_providers were passed as options to the client constructor. Only one of these is allowed.")
;this[h]=r.callInvocationTransformer;delete r.callInvocationTransformer;if(r.channelOverride)this[c]=r.channelOverride;else if(r.channelFactoryOverride){
const i=r.channelFactoryOverride;delete r.channelFactoryOverride;this[c]=i(e,t,r)}else this[c]=new n.ChannelImplementation(e,t,r)}close(){this[c].close()}
getChannel(){return this[c]}waitForReady(e,t){const checkState=r=>{if(r){t(new Error("Failed to connect before the deadline"));return}let i;try{
i=this[c].getConnectivityState(true)}catch(e){t(new Error("The channel has been closed"));return}if(i===s.ConnectivityState.READY)t();else try{
this[c].watchConnectivityState(i,e,checkState)}catch(e){t(new Error("The channel has been closed"))}};setImmediate(checkState)}
checkOptionalUnaryResponseArguments(e,t,r){if(isFunction(e))return{metadata:new o.Metadata,options:{},callback:e}
;if(isFunction(t))return e instanceof o.Metadata?{metadata:e,options:{},callback:t}:{metadata:new o.Metadata,options:e,callback:t}
;if(!(e instanceof o.Metadata&&t instanceof Object&&isFunction(r)))throw new Error("Incorrect arguments passed");return{metadata:e,options:t,callback:r}}
makeUnaryRequest(e,t,r,n,s,o,f){var p,g;const m=this.checkOptionalUnaryResponseArguments(s,o,f);const v={path:e,requestStream:false,responseStream:false,
requestSerialize:t,responseDeserialize:r};let y={argument:n,metadata:m.metadata,call:new i.ClientUnaryCallImpl,channel:this[c],methodDefinition:v,
callOptions:m.options,callback:m.callback};this[h]&&(y=this[h](y));const S=y.call;const C={clientInterceptors:this[d],clientInterceptorProviders:this[u],
callInterceptors:(p=y.callOptions.interceptors)!==null&&p!==void 0?p:[],callInterceptorProviders:(g=y.callOptions.interceptor_providers)!==null&&g!==void 0?g:[]
};const b=(0,l.getInterceptingCall)(C,y.methodDefinition,y.callOptions,y.channel);S.call=b;let E=null;let T=false;let _=new Error;b.start(y.metadata,{
onReceiveMetadata:e=>{S.emit("metadata",e)},onReceiveMessage(e){E!==null&&b.cancelWithStatus(a.Status.UNIMPLEMENTED,"Too many responses received");E=e},
onReceiveStatus(e){if(T)return;T=true;if(e.code===a.Status.OK)if(E===null){const t=getErrorStackString(_);y.callback((0,i.callErrorFromStatus)({
code:a.Status.UNIMPLEMENTED,details:"No message received",metadata:e.metadata},t))}else y.callback(null,E);else{const t=getErrorStackString(_);y.callback((0,
i.callErrorFromStatus)(e,t))}_=null;S.emit("status",e)}});b.sendMessage(n);b.halfClose();return S}makeClientStreamRequest(e,t,r,n,s,o){var f,p
;const g=this.checkOptionalUnaryResponseArguments(n,s,o);const m={path:e,requestStream:true,responseStream:false,requestSerialize:t,responseDeserialize:r}
;let v={metadata:g.metadata,call:new i.ClientWritableStreamImpl(t),channel:this[c],methodDefinition:m,callOptions:g.options,callback:g.callback}
;this[h]&&(v=this[h](v));const y=v.call;const S={clientInterceptors:this[d],clientInterceptorProviders:this[u],
callInterceptors:(f=v.callOptions.interceptors)!==null&&f!==void 0?f:[],callInterceptorProviders:(p=v.callOptions.interceptor_providers)!==null&&p!==void 0?p:[]
};const C=(0,l.getInterceptingCall)(S,v.methodDefinition,v.callOptions,v.channel);y.call=C;let b=null;let E=false;let T=new Error;C.start(v.metadata,{
onReceiveMetadata:e=>{y.emit("metadata",e)},onReceiveMessage(e){b!==null&&C.cancelWithStatus(a.Status.UNIMPLEMENTED,"Too many responses received");b=e
;C.startRead()},onReceiveStatus(e){if(E)return;E=true;if(e.code===a.Status.OK)if(b===null){const t=getErrorStackString(T);v.callback((0,i.callErrorFromStatus)({
code:a.Status.UNIMPLEMENTED,details:"No message received",metadata:e.metadata},t))}else v.callback(null,b);else{const t=getErrorStackString(T);v.callback((0,
i.callErrorFromStatus)(e,t))}T=null;y.emit("status",e)}});return y}checkMetadataAndOptions(e,t){let r;let i;if(e instanceof o.Metadata){r=e;i=t||{}}else{i=e||{}
;r=new o.Metadata}return{metadata:r,options:i}}makeServerStreamRequest(e,t,r,n,s,o){var f,p;const g=this.checkMetadataAndOptions(s,o);const m={path:e,
requestStream:false,responseStream:true,requestSerialize:t,responseDeserialize:r};let v={argument:n,metadata:g.metadata,call:new i.ClientReadableStreamImpl(r),
channel:this[c],methodDefinition:m,callOptions:g.options};this[h]&&(v=this[h](v));const y=v.call;const S={clientInterceptors:this[d],
clientInterceptorProviders:this[u],callInterceptors:(f=v.callOptions.interceptors)!==null&&f!==void 0?f:[],
callInterceptorProviders:(p=v.callOptions.interceptor_providers)!==null&&p!==void 0?p:[]};const C=(0,
l.getInterceptingCall)(S,v.methodDefinition,v.callOptions,v.channel);y.call=C;let b=false;let E=new Error;C.start(v.metadata,{onReceiveMetadata(e){
y.emit("metadata",e)},onReceiveMessage(e){y.push(e)},onReceiveStatus(e){if(b)return;b=true;y.push(null);if(e.code!==a.Status.OK){const t=getErrorStackString(E)
;y.emit("error",(0,i.callErrorFromStatus)(e,t))}E=null;y.emit("status",e)}});C.sendMessage(n);C.halfClose();return y}makeBidiStreamRequest(e,t,r,n,s){var o,f
;const p=this.checkMetadataAndOptions(n,s);const g={path:e,requestStream:true,responseStream:true,requestSerialize:t,responseDeserialize:r};let m={
metadata:p.metadata,call:new i.ClientDuplexStreamImpl(t,r),channel:this[c],methodDefinition:g,callOptions:p.options};this[h]&&(m=this[h](m));const v=m.call
;const y={clientInterceptors:this[d],clientInterceptorProviders:this[u],callInterceptors:(o=m.callOptions.interceptors)!==null&&o!==void 0?o:[],
callInterceptorProviders:(f=m.callOptions.interceptor_providers)!==null&&f!==void 0?f:[]};const S=(0,
l.getInterceptingCall)(y,m.methodDefinition,m.callOptions,m.channel);v.call=S;let C=false;let b=new Error;S.start(m.metadata,{onReceiveMetadata(e){
v.emit("metadata",e)},onReceiveMessage(e){v.push(e)},onReceiveStatus(e){if(C)return;C=true;v.push(null);if(e.code!==a.Status.OK){const t=getErrorStackString(b)
;v.emit("error",(0,i.callErrorFromStatus)(e,t))}b=null;v.emit("status",e)}});return v}}t.Client=Client}),24130:((e,t)=>{Object.defineProperty(t,"__esModule",{
value:true});t.CompressionAlgorithms=void 0;var r;(function(e){e[e["identity"]=0]="identity";e[e["deflate"]=1]="deflate";e[e["gzip"]=2]="gzip"
})(r||(t.CompressionAlgorithms=r={}))}),43430:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.CompressionFilterFactory=t.CompressionFilter=void 0
;const i=r(43106);const n=r(24130);const s=r(68288);const a=r(81467);const o=r(8536)
;const isCompressionAlgorithmKey=e=>typeof e==="number"&&typeof n.CompressionAlgorithms[e]==="string";class CompressionHandler{async writeMessage(e,t){let r=e
;t&&(r=await this.compressMessage(r));const i=Buffer.allocUnsafe(r.length+5);i.writeUInt8(t?1:0,0);i.writeUInt32BE(r.length,1);r.copy(i,5);return i}
async readMessage(e){const t=e.readUInt8(0)===1;let r=e.slice(5);t&&(r=await this.decompressMessage(r));return r}}
class IdentityHandler extends CompressionHandler{async compressMessage(e){return e}async writeMessage(e,t){const r=Buffer.allocUnsafe(e.length+5)
;r.writeUInt8(0,0);r.writeUInt32BE(e.length,1);e.copy(r,5);return r}decompressMessage(e){
return Promise.reject(new Error('Received compressed message but "grpc-encoding" header was identity'))}}class DeflateHandler extends CompressionHandler{
constructor(e){super();this.maxRecvMessageLength=e}compressMessage(e){return new Promise((t,r)=>{i.deflate(e,(e,i)=>{e?r(e):t(i)})})}decompressMessage(e){
return new Promise((t,r)=>{let n=0;const a=[];const o=i.createInflate();o.on("error",e=>{r({code:s.Status.INTERNAL,
details:"Failed to decompress deflate-encoded message"})});o.on("data",e=>{a.push(e);n+=e.byteLength
;if(this.maxRecvMessageLength!==-1&&n>this.maxRecvMessageLength){o.destroy();r({code:s.Status.RESOURCE_EXHAUSTED,
details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`})}});o.on("end",()=>{t(Buffer.concat(a))});o.write(e);o.end()})}
}class GzipHandler extends CompressionHandler{constructor(e){super();this.maxRecvMessageLength=e}compressMessage(e){return new Promise((t,r)=>{i.gzip(e,(e,i)=>{
e?r(e):t(i)})})}decompressMessage(e){return new Promise((t,r)=>{let n=0;const a=[];const o=i.createGunzip();o.on("error",e=>{r({code:s.Status.INTERNAL,
details:"Failed to decompress gzip-encoded message"})});o.on("data",e=>{a.push(e);n+=e.byteLength
;if(this.maxRecvMessageLength!==-1&&n>this.maxRecvMessageLength){o.destroy();r({code:s.Status.RESOURCE_EXHAUSTED,
details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`})}});o.on("end",()=>{t(Buffer.concat(a))});o.write(e);o.end()})}
}class UnknownHandler extends CompressionHandler{constructor(e){super();this.compressionName=e}compressMessage(e){
return Promise.reject(new Error(`Received message compressed with unsupported compression method ${this.compressionName}`))}decompressMessage(e){
return Promise.reject(new Error(`Compression method not supported: ${this.compressionName}`))}}function getCompressionHandler(e,t){switch(e){case"identity":
return new IdentityHandler;case"deflate":return new DeflateHandler(t);case"gzip":return new GzipHandler(t);default:return new UnknownHandler(e)}}
class CompressionFilter extends a.BaseFilter{constructor(e,t){var r,i,a;super();this.sharedFilterConfig=t;this.sendCompression=new IdentityHandler
;this.receiveCompression=new IdentityHandler;this.currentCompressionAlgorithm="identity";const l=e["grpc.default_compression_algorithm"]
;this.maxReceiveMessageLength=(r=e["grpc.max_receive_message_length"])!==null&&r!==void 0?r:s.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH
;this.maxSendMessageLength=(i=e["grpc.max_send_message_length"])!==null&&i!==void 0?i:s.DEFAULT_MAX_SEND_MESSAGE_LENGTH
;if(l!==void 0)if(isCompressionAlgorithmKey(l)){const e=n.CompressionAlgorithms[l]
;const r=(a=t.serverSupportedEncodingHeader)===null||a===void 0?void 0:a.split(",");if(!r||r.includes(e)){this.currentCompressionAlgorithm=e
;this.sendCompression=getCompressionHandler(this.currentCompressionAlgorithm,-1)}
}else o.log(s.LogVerbosity.ERROR,`Invalid value provided for grpc.default_compression_algorithm option: ${l}`)}async sendMetadata(e){const t=await e
;t.set("grpc-accept-encoding","identity,deflate,gzip");t.set("accept-encoding","identity")
;this.currentCompressionAlgorithm==="identity"?t.remove("grpc-encoding"):t.set("grpc-encoding",this.currentCompressionAlgorithm);return t}receiveMetadata(e){
const t=e.get("grpc-encoding");if(t.length>0){const e=t[0];typeof e==="string"&&(this.receiveCompression=getCompressionHandler(e,this.maxReceiveMessageLength))}
e.remove("grpc-encoding");const r=e.get("grpc-accept-encoding")[0];if(r){this.sharedFilterConfig.serverSupportedEncodingHeader=r;const e=r.split(",")
;if(!e.includes(this.currentCompressionAlgorithm)){this.sendCompression=new IdentityHandler;this.currentCompressionAlgorithm="identity"}}
e.remove("grpc-accept-encoding");return e}async sendMessage(e){var t;const r=await e
;if(this.maxSendMessageLength!==-1&&r.message.length>this.maxSendMessageLength)throw{code:s.Status.RESOURCE_EXHAUSTED,
details:`Attempted to send message with a size larger than ${this.maxSendMessageLength}`};let i
;i=!(this.sendCompression instanceof IdentityHandler)&&(((t=r.flags)!==null&&t!==void 0?t:0)&2)===0;return{
message:await this.sendCompression.writeMessage(r.message,i),flags:r.flags}}async receiveMessage(e){return this.receiveCompression.readMessage(await e)}}
t.CompressionFilter=CompressionFilter;class CompressionFilterFactory{constructor(e,t){this.options=t;this.sharedFilterConfig={}}createFilter(){
return new CompressionFilter(this.options,this.sharedFilterConfig)}}t.CompressionFilterFactory=CompressionFilterFactory}),60778:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ConnectivityState=void 0;var r;(function(e){e[e["IDLE"]=0]="IDLE";e[e["CONNECTING"]=1]="CONNECTING"
;e[e["READY"]=2]="READY";e[e["TRANSIENT_FAILURE"]=3]="TRANSIENT_FAILURE";e[e["SHUTDOWN"]=4]="SHUTDOWN"})(r||(t.ConnectivityState=r={}))}),68288:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=t.DEFAULT_MAX_SEND_MESSAGE_LENGTH=t.Propagate=t.LogVerbosity=t.Status=void 0;var r;(function(e){e[e["OK"]=0]="OK"
;e[e["CANCELLED"]=1]="CANCELLED";e[e["UNKNOWN"]=2]="UNKNOWN";e[e["INVALID_ARGUMENT"]=3]="INVALID_ARGUMENT";e[e["DEADLINE_EXCEEDED"]=4]="DEADLINE_EXCEEDED"
;e[e["NOT_FOUND"]=5]="NOT_FOUND";e[e["ALREADY_EXISTS"]=6]="ALREADY_EXISTS";e[e["PERMISSION_DENIED"]=7]="PERMISSION_DENIED"
;e[e["RESOURCE_EXHAUSTED"]=8]="RESOURCE_EXHAUSTED";e[e["FAILED_PRECONDITION"]=9]="FAILED_PRECONDITION";e[e["ABORTED"]=10]="ABORTED"
;e[e["OUT_OF_RANGE"]=11]="OUT_OF_RANGE";e[e["UNIMPLEMENTED"]=12]="UNIMPLEMENTED";e[e["INTERNAL"]=13]="INTERNAL";e[e["UNAVAILABLE"]=14]="UNAVAILABLE"
;e[e["DATA_LOSS"]=15]="DATA_LOSS";e[e["UNAUTHENTICATED"]=16]="UNAUTHENTICATED"})(r||(t.Status=r={}));var i;(function(e){e[e["DEBUG"]=0]="DEBUG"
;e[e["INFO"]=1]="INFO";e[e["ERROR"]=2]="ERROR";e[e["NONE"]=3]="NONE"})(i||(t.LogVerbosity=i={}));var n;(function(e){e[e["DEADLINE"]=1]="DEADLINE"
;e[e["CENSUS_STATS_CONTEXT"]=2]="CENSUS_STATS_CONTEXT";e[e["CENSUS_TRACING_CONTEXT"]=4]="CENSUS_TRACING_CONTEXT";e[e["CANCELLATION"]=8]="CANCELLATION"
;e[e["DEFAULTS"]=65535]="DEFAULTS"})(n||(t.Propagate=n={}));t.DEFAULT_MAX_SEND_MESSAGE_LENGTH=-1;t.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=4194304}),39962:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.restrictControlPlaneStatusCode=restrictControlPlaneStatusCode;const i=r(68288)
;const n=[i.Status.OK,i.Status.INVALID_ARGUMENT,i.Status.NOT_FOUND,i.Status.ALREADY_EXISTS,i.Status.FAILED_PRECONDITION,i.Status.ABORTED,i.Status.OUT_OF_RANGE,i.Status.DATA_LOSS]
;function restrictControlPlaneStatusCode(e,t){return n.includes(e)?{code:i.Status.INTERNAL,details:`Invalid status from control plane: ${e} ${i.Status[e]} ${t}`
}:{code:e,details:t}}}),52173:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.minDeadline=minDeadline
;t.getDeadlineTimeoutString=getDeadlineTimeoutString;t.getRelativeTimeout=getRelativeTimeout;t.deadlineToString=deadlineToString
;t.formatDateDifference=formatDateDifference;function minDeadline(...e){let t=1/0;for(const r of e){const e=r instanceof Date?r.getTime():r;e<t&&(t=e)}return t}
const r=[["m",1],["S",1e3],["M",6e4],["H",36e5]];function getDeadlineTimeoutString(e){const t=Date.now();e instanceof Date&&(e=e.getTime())
;const i=Math.max(e-t,0);for(const[e,t]of r){const r=i/t;if(r<1e8)return String(Math.ceil(r))+e}throw new Error("Deadline is too far in the future")}
const i=2147483647;function getRelativeTimeout(e){const t=e instanceof Date?e.getTime():e;const r=Date.now();const n=t-r;return n<0?0:n>i?1/0:n}
function deadlineToString(e){if(e instanceof Date)return e.toISOString();{const t=new Date(e);return Number.isNaN(t.getTime())?""+e:t.toISOString()}}
function formatDateDifference(e,t){const r=typeof e==="number"?e:e.getTime();const i=typeof t==="number"?t:t.getTime();return((i-r)/1e3).toFixed(3)+"s"}}),
63929:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.durationMessageToDuration=durationMessageToDuration;t.msToDuration=msToDuration
;t.durationToMs=durationToMs;t.isDuration=isDuration;t.isDurationMessage=isDurationMessage;t.parseDuration=parseDuration;t.durationToString=durationToString
;function durationMessageToDuration(e){return{seconds:Number.parseInt(e.seconds),nanos:e.nanos}}function msToDuration(e){return{seconds:e/1e3|0,
nanos:e%1e3*1e6|0}}function durationToMs(e){return e.seconds*1e3+e.nanos/1e6|0}function isDuration(e){
return typeof e.seconds==="number"&&typeof e.nanos==="number"}function isDurationMessage(e){return typeof e.seconds==="string"&&typeof e.nanos==="number"}
const r=/^(\d+)(?:\.(\d+))?s$/;function parseDuration(e){const t=e.match(r);if(!t)return null;return{seconds:Number.parseInt(t[1],10),
nanos:t[2]?Number.parseInt(t[2].padEnd(9,"0"),10):0}}function durationToString(e){if(e.nanos===0)return`${e.seconds}s`;let t
;t=e.nanos%1e6===0?1e6:e.nanos%1e3===0?1e3:1;return`${e.seconds}.${e.nanos/t}s`}}),16964:((e,t)=>{var r,i;Object.defineProperty(t,"__esModule",{value:true})
;t.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=t.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=void 0
;t.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=((r=process.env.GRPC_NODE_USE_ALTERNATIVE_RESOLVER)!==null&&r!==void 0?r:"false")==="true"
;t.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=((i=process.env.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS)!==null&&i!==void 0?i:"false")==="true"}),98219:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.getErrorMessage=getErrorMessage;t.getErrorCode=getErrorCode;function getErrorMessage(e){
return e instanceof Error?e.message:String(e)}function getErrorCode(e){return typeof e==="object"&&e!==null&&"code"in e&&typeof e.code==="number"?e.code:null}}),
20079:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=t.createCertificateProviderChannelCredentials=t.FileWatcherCertificateProvider=t.createCertificateProviderServerCredentials=t.createServerCredentialsWithInterceptors=t.BaseSubchannelWrapper=t.registerAdminService=t.FilterStackFactory=t.BaseFilter=t.statusOrFromError=t.statusOrFromValue=t.PickResultType=t.QueuePicker=t.UnavailablePicker=t.ChildLoadBalancerHandler=t.EndpointMap=t.endpointHasAddress=t.endpointToString=t.subchannelAddressToString=t.LeafLoadBalancer=t.isLoadBalancerNameRegistered=t.parseLoadBalancingConfig=t.selectLbConfigFromList=t.registerLoadBalancerType=t.createChildChannelControlHelper=t.BackoffTimeout=t.parseDuration=t.durationToMs=t.splitHostPort=t.uriToString=t.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=t.createResolver=t.registerResolver=t.log=t.trace=void 0
;var i=r(8536);Object.defineProperty(t,"trace",{enumerable:true,get:function(){return i.trace}});Object.defineProperty(t,"log",{enumerable:true,get:function(){
return i.log}});var n=r(76255);Object.defineProperty(t,"registerResolver",{enumerable:true,get:function(){return n.registerResolver}})
;Object.defineProperty(t,"createResolver",{enumerable:true,get:function(){return n.createResolver}})
;Object.defineProperty(t,"CHANNEL_ARGS_CONFIG_SELECTOR_KEY",{enumerable:true,get:function(){return n.CHANNEL_ARGS_CONFIG_SELECTOR_KEY}});var s=r(56027)
;Object.defineProperty(t,"uriToString",{enumerable:true,get:function(){return s.uriToString}});Object.defineProperty(t,"splitHostPort",{enumerable:true,
get:function(){return s.splitHostPort}});var a=r(63929);Object.defineProperty(t,"durationToMs",{enumerable:true,get:function(){return a.durationToMs}})
;Object.defineProperty(t,"parseDuration",{enumerable:true,get:function(){return a.parseDuration}});var o=r(14643);Object.defineProperty(t,"BackoffTimeout",{
enumerable:true,get:function(){return o.BackoffTimeout}});var l=r(7e3);Object.defineProperty(t,"createChildChannelControlHelper",{enumerable:true,
get:function(){return l.createChildChannelControlHelper}});Object.defineProperty(t,"registerLoadBalancerType",{enumerable:true,get:function(){
return l.registerLoadBalancerType}});Object.defineProperty(t,"selectLbConfigFromList",{enumerable:true,get:function(){return l.selectLbConfigFromList}})
;Object.defineProperty(t,"parseLoadBalancingConfig",{enumerable:true,get:function(){return l.parseLoadBalancingConfig}})
;Object.defineProperty(t,"isLoadBalancerNameRegistered",{enumerable:true,get:function(){return l.isLoadBalancerNameRegistered}});var c=r(78639)
;Object.defineProperty(t,"LeafLoadBalancer",{enumerable:true,get:function(){return c.LeafLoadBalancer}});var d=r(97021)
;Object.defineProperty(t,"subchannelAddressToString",{enumerable:true,get:function(){return d.subchannelAddressToString}})
;Object.defineProperty(t,"endpointToString",{enumerable:true,get:function(){return d.endpointToString}});Object.defineProperty(t,"endpointHasAddress",{
enumerable:true,get:function(){return d.endpointHasAddress}});Object.defineProperty(t,"EndpointMap",{enumerable:true,get:function(){return d.EndpointMap}})
;var u=r(21450);Object.defineProperty(t,"ChildLoadBalancerHandler",{enumerable:true,get:function(){return u.ChildLoadBalancerHandler}});var h=r(71663)
;Object.defineProperty(t,"UnavailablePicker",{enumerable:true,get:function(){return h.UnavailablePicker}});Object.defineProperty(t,"QueuePicker",{
enumerable:true,get:function(){return h.QueuePicker}});Object.defineProperty(t,"PickResultType",{enumerable:true,get:function(){return h.PickResultType}})
;var f=r(61803);Object.defineProperty(t,"statusOrFromValue",{enumerable:true,get:function(){return f.statusOrFromValue}})
;Object.defineProperty(t,"statusOrFromError",{enumerable:true,get:function(){return f.statusOrFromError}});var p=r(81467);Object.defineProperty(t,"BaseFilter",{
enumerable:true,get:function(){return p.BaseFilter}});var g=r(95726);Object.defineProperty(t,"FilterStackFactory",{enumerable:true,get:function(){
return g.FilterStackFactory}});var m=r(52914);Object.defineProperty(t,"registerAdminService",{enumerable:true,get:function(){return m.registerAdminService}})
;var v=r(70098);Object.defineProperty(t,"BaseSubchannelWrapper",{enumerable:true,get:function(){return v.BaseSubchannelWrapper}});var y=r(36545)
;Object.defineProperty(t,"createServerCredentialsWithInterceptors",{enumerable:true,get:function(){return y.createServerCredentialsWithInterceptors}})
;Object.defineProperty(t,"createCertificateProviderServerCredentials",{enumerable:true,get:function(){return y.createCertificateProviderServerCredentials}})
;var S=r(27974);Object.defineProperty(t,"FileWatcherCertificateProvider",{enumerable:true,get:function(){return S.FileWatcherCertificateProvider}})
;var C=r(32257);Object.defineProperty(t,"createCertificateProviderChannelCredentials",{enumerable:true,get:function(){
return C.createCertificateProviderChannelCredentials}});var b=r(40114);Object.defineProperty(t,"SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX",{enumerable:true,
get:function(){return b.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX}})}),95726:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.FilterStackFactory=t.FilterStack=void 0;class FilterStack{constructor(e){this.filters=e}sendMetadata(e){let t=e
;for(let e=0;e<this.filters.length;e++)t=this.filters[e].sendMetadata(t);return t}receiveMetadata(e){let t=e
;for(let e=this.filters.length-1;e>=0;e--)t=this.filters[e].receiveMetadata(t);return t}sendMessage(e){let t=e
;for(let e=0;e<this.filters.length;e++)t=this.filters[e].sendMessage(t);return t}receiveMessage(e){let t=e
;for(let e=this.filters.length-1;e>=0;e--)t=this.filters[e].receiveMessage(t);return t}receiveTrailers(e){let t=e
;for(let e=this.filters.length-1;e>=0;e--)t=this.filters[e].receiveTrailers(t);return t}push(e){this.filters.unshift(...e)}getFilters(){return this.filters}}
t.FilterStack=FilterStack;class FilterStackFactory{constructor(e){this.factories=e}push(e){this.factories.unshift(...e)}clone(){
return new FilterStackFactory([...this.factories])}createFilter(){return new FilterStack(this.factories.map(e=>e.createFilter()))}}
t.FilterStackFactory=FilterStackFactory}),81467:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.BaseFilter=void 0;class BaseFilter{
async sendMetadata(e){return e}receiveMetadata(e){return e}async sendMessage(e){return e}async receiveMessage(e){return e}receiveTrailers(e){return e}}
t.BaseFilter=BaseFilter}),18954:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.parseCIDR=parseCIDR;t.mapProxyName=mapProxyName
;t.getProxiedConnection=getProxiedConnection;const i=r(8536);const n=r(68288);const s=r(69278);const a=r(58611);const o=r(8536);const l=r(97021)
;const c=r(56027);const d=r(87016);const u=r(51149);const h="proxy";function trace(e){o.trace(n.LogVerbosity.DEBUG,h,e)}function getProxyInfo(){let e=""
;let t="";if(process.env.grpc_proxy){t="grpc_proxy";e=process.env.grpc_proxy}else if(process.env.https_proxy){t="https_proxy";e=process.env.https_proxy}else{
if(!process.env.http_proxy)return{};t="http_proxy";e=process.env.http_proxy}let r;try{r=new d.URL(e)}catch(e){(0,
i.log)(n.LogVerbosity.ERROR,`cannot parse value of "${t}" env var`);return{}}if(r.protocol!=="http:"){(0,
i.log)(n.LogVerbosity.ERROR,`"${r.protocol}" scheme not supported in proxy URI`);return{}}let s=null;if(r.username)if(r.password){(0,
i.log)(n.LogVerbosity.INFO,"userinfo found in proxy URI");s=decodeURIComponent(`${r.username}:${r.password}`)}else s=r.username;const a=r.hostname;let o=r.port
;o===""&&(o="80");const l={address:`${a}:${o}`};s&&(l.creds=s);trace("Proxy server "+l.address+" set by environment variable "+t);return l}
function getNoProxyHostList(){let e=process.env.no_grpc_proxy;let t="no_grpc_proxy";if(!e){e=process.env.no_proxy;t="no_proxy"}if(e){
trace("No proxy server list set by environment variable "+t);return e.split(",")}return[]}function parseCIDR(e){const t=e.split("/");if(t.length!==2)return null
;const r=parseInt(t[1],10);if(!(0,s.isIPv4)(t[0])||Number.isNaN(r)||r<0||r>32)return null;return{ip:ipToInt(t[0]),prefixLength:r}}function ipToInt(e){
return e.split(".").reduce((e,t)=>(e<<8)+parseInt(t,10),0)}function isIpInCIDR(e,t){const r=e.ip;const i=-1<<32-e.prefixLength;const n=ipToInt(t)
;return(n&i)===(r&i)}function hostMatchesNoProxyList(e){for(const t of getNoProxyHostList()){const r=parseCIDR(t);if((0,
s.isIPv4)(e)&&r&&isIpInCIDR(r,e))return true;if(e.endsWith(t))return true}return false}function mapProxyName(e,t){var r;const i={target:e,extraOptions:{}}
;if(((r=t["grpc.enable_http_proxy"])!==null&&r!==void 0?r:1)===0)return i;if(e.scheme==="unix")return i;const n=getProxyInfo();if(!n.address)return i
;const s=(0,c.splitHostPort)(e.path);if(!s)return i;const a=s.host;if(hostMatchesNoProxyList(a)){trace("Not using proxy for target in no_proxy list: "+(0,
c.uriToString)(e));return i}const o={"grpc.http_connect_target":(0,c.uriToString)(e)};n.creds&&(o["grpc.http_connect_creds"]=n.creds);return{target:{
scheme:"dns",path:n.address},extraOptions:o}}function getProxiedConnection(e,t){var r;if(!("grpc.http_connect_target"in t))return Promise.resolve(null)
;const s=t["grpc.http_connect_target"];const o=(0,c.parseUri)(s);if(o===null)return Promise.resolve(null);const d=(0,c.splitHostPort)(o.path)
;if(d===null)return Promise.resolve(null);const h=`${d.host}:${(r=d.port)!==null&&r!==void 0?r:u.DEFAULT_PORT}`;const f={method:"CONNECT",path:h};const p={
Host:h};if((0,l.isTcpSubchannelAddress)(e)){f.host=e.host;f.port=e.port}else f.socketPath=e.path
;"grpc.http_connect_creds"in t&&(p["Proxy-Authorization"]="Basic "+Buffer.from(t["grpc.http_connect_creds"]).toString("base64"));f.headers=p;const g=(0,
l.subchannelAddressToString)(e);trace("Using proxy "+g+" to connect to "+f.path);return new Promise((e,t)=>{const r=a.request(f);r.once("connect",(s,a,o)=>{
r.removeAllListeners();a.removeAllListeners();if(s.statusCode===200){trace("Successfully connected to "+f.path+" through proxy "+g);o.length>0&&a.unshift(o)
;trace("Successfully established a plaintext connection to "+f.path+" through proxy "+g);e(a)}else{(0,
i.log)(n.LogVerbosity.ERROR,"Failed to connect to "+f.path+" through proxy "+g+" with status "+s.statusCode);t()}});r.once("error",e=>{r.removeAllListeners()
;(0,i.log)(n.LogVerbosity.ERROR,"Failed to connect to proxy "+g+" with error "+e.message);t()});r.end()})}}),83033:((e,t,r)=>{0;t.Kj=t.h5=t.OS=t.z3=void 0
;const i=r(79190);0;const n=r(86918);0;const s=r(24130);0;const a=r(60778);0;const o=r(32257);0;const l=r(54210);Object.defineProperty(t,"Kj",{enumerable:true,
get:function(){return l.Client}});const c=r(68288);0;Object.defineProperty(t,"h5",{enumerable:true,get:function(){return c.Status}});0;const d=r(8536)
;const u=r(76983);0;0;0;const h=r(36100);Object.defineProperty(t,"OS",{enumerable:true,get:function(){return h.Metadata}});const f=r(12390);0;const p=r(36545);0
;const g=r(7901);0;t.z3={combineChannelCredentials:(e,...t)=>t.reduce((e,t)=>e.compose(t),e),combineCallCredentials:(e,...t)=>t.reduce((e,t)=>e.compose(t),e),
createInsecure:o.ChannelCredentials.createInsecure,createSsl:o.ChannelCredentials.createSsl,
createFromSecureContext:o.ChannelCredentials.createFromSecureContext,createFromMetadataGenerator:i.CallCredentials.createFromMetadataGenerator,
createFromGoogleCredential:i.CallCredentials.createFromGoogleCredential,createEmpty:i.CallCredentials.createEmpty};const closeClient=e=>e.close();0
;const waitForClientReady=(e,t,r)=>e.waitForReady(t,r);0;const loadObject=(e,t)=>{
throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")};0;const load=(e,t,r)=>{
throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")};0;const setLogger=e=>{d.setLogger(e)};0
;const setLogVerbosity=e=>{d.setLoggerVerbosity(e)};0;const getClientChannel=e=>l.Client.prototype.getChannel.call(e);0;var m=r(82451);0;0;0;0;var v=r(68198);0
;0;var y=r(52914);0;var S=r(42151);0;0;0;var C=r(82124);0;const b=r(20079);0;const E=r(51149);const T=r(69252);const _=r(52617);const w=r(78639)
;const R=r(71936);const O=r(95343);const I=r(47616);const k=r(68198);(()=>{E.setup();T.setup();_.setup();w.setup();R.setup();O.setup();I.setup();k.setup()})()}),
40114:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.InternalChannel=t.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=void 0;const i=r(32257)
;const n=r(63962);const s=r(48695);const a=r(71663);const o=r(36100);const l=r(68288);const c=r(95726);const d=r(43430);const u=r(76255);const h=r(8536)
;const f=r(18954);const p=r(56027);const g=r(60778);const m=r(68198);const v=r(58944);const y=r(52173);const S=r(8023);const C=r(35675);const b=r(39962)
;const E=r(2532);const T=r(70098);const _=2147483647;const w=1e3;const R=18e5;const O=new Map;const I=1<<24;const k=1<<20
;class ChannelSubchannelWrapper extends T.BaseSubchannelWrapper{constructor(e,t){super(e);this.channel=t;this.refCount=0
;this.subchannelStateListener=(e,r,i,n)=>{t.throttleKeepalive(n)}}ref(){if(this.refCount===0){
this.child.addConnectivityStateListener(this.subchannelStateListener);this.channel.addWrappedSubchannel(this)}this.child.ref();this.refCount+=1}unref(){
this.child.unref();this.refCount-=1;if(this.refCount<=0){this.child.removeConnectivityStateListener(this.subchannelStateListener)
;this.channel.removeWrappedSubchannel(this)}}}class ShutdownPicker{pick(e){return{pickResultType:a.PickResultType.DROP,status:{code:l.Status.UNAVAILABLE,
details:"Channel closed before call started",metadata:new o.Metadata},subchannel:null,onCallStarted:null,onCallEnded:null}}}
t.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX="grpc.internal.no_subchannel";class ChannelzInfoTracker{constructor(e){this.target=e;this.trace=new m.ChannelzTrace
;this.callTracker=new m.ChannelzCallTracker;this.childrenTracker=new m.ChannelzChildrenTracker;this.state=g.ConnectivityState.IDLE}getChannelzInfoCallback(){
return()=>({target:this.target,state:this.state,trace:this.trace,callTracker:this.callTracker,children:this.childrenTracker.getChildLists()})}}
class InternalChannel{constructor(e,r,o){var v,y,S,C,T,_;this.credentials=r;this.options=o;this.connectivityState=g.ConnectivityState.IDLE
;this.currentPicker=new a.UnavailablePicker;this.configSelectionQueue=[];this.pickQueue=new Set;this.connectivityStateWatchers=[];this.callRefTimer=null
;this.configSelector=null;this.currentResolutionError=null;this.wrappedSubchannels=new Set;this.callCount=0;this.idleTimer=null;this.channelzEnabled=true
;this.randomChannelId=Math.floor(Math.random()*Number.MAX_SAFE_INTEGER);this.serviceUrlCache=new Map
;if(typeof e!=="string")throw new TypeError("Channel target must be a string")
;if(!(r instanceof i.ChannelCredentials))throw new TypeError("Channel credentials must be a ChannelCredentials object")
;if(o&&typeof o!=="object")throw new TypeError("Channel options must be an object");this.channelzInfoTracker=new ChannelzInfoTracker(e);const N=(0,
p.parseUri)(e);if(N===null)throw new Error(`Could not parse target name "${e}"`);const A=(0,u.mapUriDefaultScheme)(N)
;if(A===null)throw new Error(`Could not find a default scheme for target name "${e}"`);this.options["grpc.enable_channelz"]===0&&(this.channelzEnabled=false)
;this.channelzRef=(0,m.registerChannelzChannel)(e,this.channelzInfoTracker.getChannelzInfoCallback(),this.channelzEnabled)
;this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Channel created")
;this.options["grpc.default_authority"]?this.defaultAuthority=this.options["grpc.default_authority"]:this.defaultAuthority=(0,u.getDefaultAuthority)(A)
;const P=(0,f.mapProxyName)(A,o);this.target=P.target;this.options=Object.assign({},this.options,P.extraOptions);this.subchannelPool=(0,
s.getSubchannelPool)(((v=this.options["grpc.use_local_subchannel_pool"])!==null&&v!==void 0?v:0)===0)
;this.retryBufferTracker=new E.MessageBufferTracker((y=this.options["grpc.retry_buffer_size"])!==null&&y!==void 0?y:I,(S=this.options["grpc.per_rpc_retry_buffer_size"])!==null&&S!==void 0?S:k)
;this.keepaliveTime=(C=this.options["grpc.keepalive_time_ms"])!==null&&C!==void 0?C:-1
;this.idleTimeoutMs=Math.max((T=this.options["grpc.client_idle_timeout_ms"])!==null&&T!==void 0?T:R,w);const D={createSubchannel:(e,r)=>{const i={}
;for(const[e,n]of Object.entries(r))e.startsWith(t.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX)||(i[e]=n)
;const n=this.subchannelPool.getOrCreateSubchannel(this.target,e,i,this.credentials);n.throttleKeepalive(this.keepaliveTime)
;this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Created subchannel or used existing subchannel",n.getChannelzRef())
;const s=new ChannelSubchannelWrapper(n,this);return s},updateState:(e,t)=>{this.currentPicker=t;const r=this.pickQueue;this.pickQueue=new Set
;r.size>0&&this.callRefTimerUnref();for(const e of r)e.doPick();this.updateState(e)},requestReresolution:()=>{
throw new Error("Resolving load balancer should never call requestReresolution")},addChannelzChild:e=>{
this.channelzEnabled&&this.channelzInfoTracker.childrenTracker.refChild(e)},removeChannelzChild:e=>{
this.channelzEnabled&&this.channelzInfoTracker.childrenTracker.unrefChild(e)}}
;this.resolvingLoadBalancer=new n.ResolvingLoadBalancer(this.target,D,this.options,(e,t)=>{var r
;e.retryThrottling?O.set(this.getTarget(),new E.RetryThrottler(e.retryThrottling.maxTokens,e.retryThrottling.tokenRatio,O.get(this.getTarget()))):O.delete(this.getTarget())
;this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Address resolution succeeded");(r=this.configSelector)===null||r===void 0||r.unref()
;this.configSelector=t;this.currentResolutionError=null;process.nextTick(()=>{const e=this.configSelectionQueue;this.configSelectionQueue=[]
;e.length>0&&this.callRefTimerUnref();for(const t of e)t.getConfig()})},e=>{
this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_WARNING","Address resolution failed with code "+e.code+' and details "'+e.details+'"')
;this.configSelectionQueue.length>0&&this.trace("Name resolution failed with calls queued for config selection")
;this.configSelector===null&&(this.currentResolutionError=Object.assign(Object.assign({},(0,b.restrictControlPlaneStatusCode)(e.code,e.details)),{
metadata:e.metadata}));const t=this.configSelectionQueue;this.configSelectionQueue=[];t.length>0&&this.callRefTimerUnref()
;for(const r of t)r.reportResolverError(e)});this.filterStackFactory=new c.FilterStackFactory([new d.CompressionFilterFactory(this,this.options)])
;this.traceEnabled&&this.trace("Channel constructed with options "+JSON.stringify(o,void 0,2));if((0,h.isTracerEnabled)("channel_stacktrace")){const e=new Error
;(0,
h.trace)(l.LogVerbosity.DEBUG,"channel_stacktrace","("+this.channelzRef.id+") Channel constructed \n"+((_=e.stack)===null||_===void 0?void 0:_.substring(e.stack.indexOf("\n")+1)))
}this.lastActivityTimestamp=Date.now()}get traceEnabled(){return(0,h.isTracerEnabled)("channel")}trace(e,t){this.traceEnabled&&(0,
h.trace)(t!==null&&t!==void 0?t:l.LogVerbosity.DEBUG,"channel","("+this.channelzRef.id+") "+(0,p.uriToString)(this.target)+" "+e)}callRefTimerRef(){var e,t,r,i
;this.callRefTimer||(this.callRefTimer=setInterval(()=>{},_));if(!((t=(e=this.callRefTimer).hasRef)===null||t===void 0?void 0:t.call(e))){
this.traceEnabled&&this.trace("callRefTimer.ref | configSelectionQueue.length="+this.configSelectionQueue.length+" pickQueue.length="+this.pickQueue.size)
;(i=(r=this.callRefTimer).ref)===null||i===void 0||i.call(r)}}callRefTimerUnref(){var e,t,r
;if(!((e=this.callRefTimer)===null||e===void 0?void 0:e.hasRef)||this.callRefTimer.hasRef()){
this.traceEnabled&&this.trace("callRefTimer.unref | configSelectionQueue.length="+this.configSelectionQueue.length+" pickQueue.length="+this.pickQueue.size)
;(r=(t=this.callRefTimer)===null||t===void 0?void 0:t.unref)===null||r===void 0||r.call(t)}}removeConnectivityStateWatcher(e){
const t=this.connectivityStateWatchers.findIndex(t=>t===e);t>=0&&this.connectivityStateWatchers.splice(t,1)}updateState(e){(0,
h.trace)(l.LogVerbosity.DEBUG,"connectivity_state","("+this.channelzRef.id+") "+(0,
p.uriToString)(this.target)+" "+g.ConnectivityState[this.connectivityState]+" -> "+g.ConnectivityState[e])
;this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Connectivity state change to "+g.ConnectivityState[e]);this.connectivityState=e
;this.channelzInfoTracker.state=e;const t=this.connectivityStateWatchers.slice();for(const r of t)if(e!==r.currentState){r.timer&&clearTimeout(r.timer)
;this.removeConnectivityStateWatcher(r);r.callback()}e!==g.ConnectivityState.TRANSIENT_FAILURE&&(this.currentResolutionError=null)}throttleKeepalive(e){
if(e>this.keepaliveTime){this.keepaliveTime=e;for(const t of this.wrappedSubchannels)t.throttleKeepalive(e)}}addWrappedSubchannel(e){
this.wrappedSubchannels.add(e)}removeWrappedSubchannel(e){this.wrappedSubchannels.delete(e)}doPick(e,t){return this.currentPicker.pick({metadata:e,
extraPickInfo:t})}queueCallForPick(e){this.pickQueue.add(e);this.callRefTimerRef()}removeCallFromPickQueue(e){this.pickQueue.delete(e)
;this.pickQueue.size===0&&this.callRefTimerUnref()}getConfig(e,t){this.connectivityState!==g.ConnectivityState.SHUTDOWN&&this.resolvingLoadBalancer.exitIdle()
;return this.configSelector?{type:"SUCCESS",config:this.configSelector.invoke(e,t,this.randomChannelId)}:this.currentResolutionError?{type:"ERROR",
error:this.currentResolutionError}:{type:"NONE"}}queueCallForConfig(e){this.configSelectionQueue.push(e);this.callRefTimerRef()}enterIdle(){
this.resolvingLoadBalancer.destroy();this.updateState(g.ConnectivityState.IDLE);this.currentPicker=new a.QueuePicker(this.resolvingLoadBalancer)
;if(this.idleTimer){clearTimeout(this.idleTimer);this.idleTimer=null}if(this.callRefTimer){clearInterval(this.callRefTimer);this.callRefTimer=null}}
startIdleTimeout(e){var t,r;this.idleTimer=setTimeout(()=>{if(this.callCount>0){this.startIdleTimeout(this.idleTimeoutMs);return}const e=Date.now()
;const t=e-this.lastActivityTimestamp;if(t>=this.idleTimeoutMs){this.trace("Idle timer triggered after "+this.idleTimeoutMs+"ms of inactivity");this.enterIdle()
}else this.startIdleTimeout(this.idleTimeoutMs-t)},e);(r=(t=this.idleTimer).unref)===null||r===void 0||r.call(t)}maybeStartIdleTimer(){
this.connectivityState===g.ConnectivityState.SHUTDOWN||this.idleTimer||this.startIdleTimeout(this.idleTimeoutMs)}onCallStart(){
this.channelzEnabled&&this.channelzInfoTracker.callTracker.addCallStarted();this.callCount+=1}onCallEnd(e){
this.channelzEnabled&&(e.code===l.Status.OK?this.channelzInfoTracker.callTracker.addCallSucceeded():this.channelzInfoTracker.callTracker.addCallFailed())
;this.callCount-=1;this.lastActivityTimestamp=Date.now();this.maybeStartIdleTimer()}getServiceUrl(e,t){let r=this.serviceUrlCache.get(e)
;if(r===void 0&&this.serviceUrlCache.size<InternalChannel.MAX_CACHED_HOSTS){r=new Map;this.serviceUrlCache.set(e,r)}if(r!==void 0){const i=r.get(t)
;if(i!==void 0)return i;const n=(0,p.computeServiceUrl)(e,t);r.size<InternalChannel.MAX_METHODS_PER_HOST&&r.set(t,n);return n}return(0,p.computeServiceUrl)(e,t)
}createLoadBalancingCall(e,t,r,i,n,s){const a=s!==null&&s!==void 0?s:(0,C.getNextCallNumber)()
;this.traceEnabled&&this.trace("createLoadBalancingCall ["+a+'] method="'+t+'"');return new v.LoadBalancingCall(this,e,t,r,i,n,a)}
createRetryingCall(e,t,r,i,n,s){const a=s!==null&&s!==void 0?s:(0,C.getNextCallNumber)()
;this.traceEnabled&&this.trace("createRetryingCall ["+a+'] method="'+t+'"')
;return new E.RetryingCall(this,e,t,r,i,n,a,this.retryBufferTracker,O.get(this.getTarget()))}createResolvingCall(e,t,r,i,n){const s=(0,C.getNextCallNumber)()
;this.traceEnabled&&this.trace("createResolvingCall ["+s+'] method="'+e+'", deadline='+(0,y.deadlineToString)(t));const a={deadline:t,
flags:n!==null&&n!==void 0?n:l.Propagate.DEFAULTS,host:r!==null&&r!==void 0?r:this.defaultAuthority,parentCall:i}
;const o=new S.ResolvingCall(this,e,a,this.filterStackFactory.clone(),s);this.onCallStart();o.addStatusWatcher(e=>{this.onCallEnd(e)});return o}close(){var e
;this.resolvingLoadBalancer.destroy();this.updateState(g.ConnectivityState.SHUTDOWN);this.currentPicker=new ShutdownPicker
;for(const e of this.configSelectionQueue)e.cancelWithStatus(l.Status.UNAVAILABLE,"Channel closed before call started");this.configSelectionQueue=[]
;for(const e of this.pickQueue)e.cancelWithStatus(l.Status.UNAVAILABLE,"Channel closed before call started");this.pickQueue.clear()
;this.callRefTimer&&clearInterval(this.callRefTimer);this.idleTimer&&clearTimeout(this.idleTimer);this.channelzEnabled&&(0,
m.unregisterChannelzRef)(this.channelzRef);this.subchannelPool.unrefUnusedSubchannels();(e=this.configSelector)===null||e===void 0||e.unref()
;this.configSelector=null;this.serviceUrlCache.clear()}getTarget(){return(0,p.uriToString)(this.target)}getConnectivityState(e){const t=this.connectivityState
;if(e){this.resolvingLoadBalancer.exitIdle();this.lastActivityTimestamp=Date.now();this.maybeStartIdleTimer()}return t}watchConnectivityState(e,t,r){
if(this.connectivityState===g.ConnectivityState.SHUTDOWN)throw new Error("Channel has been shut down");let i=null;if(t!==1/0){
const e=t instanceof Date?t:new Date(t);const s=new Date;if(t===-1/0||e<=s){process.nextTick(r,new Error("Deadline passed without connectivity state change"))
;return}i=setTimeout(()=>{this.removeConnectivityStateWatcher(n);r(new Error("Deadline passed without connectivity state change"))},e.getTime()-s.getTime())}
const n={currentState:e,callback:r,timer:i};this.connectivityStateWatchers.push(n)}getChannelzRef(){return this.channelzRef}createCall(e,t,r,i,n){
if(typeof e!=="string")throw new TypeError("Channel#createCall: method must be a string")
;if(!(typeof t==="number"||t instanceof Date))throw new TypeError("Channel#createCall: deadline must be a number or Date")
;if(this.connectivityState===g.ConnectivityState.SHUTDOWN)throw new Error("Channel has been shut down");return this.createResolvingCall(e,t,r,i,n)}getOptions(){
return this.options}}t.InternalChannel=InternalChannel;InternalChannel.MAX_CACHED_HOSTS=5;InternalChannel.MAX_METHODS_PER_HOST=100}),21450:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ChildLoadBalancerHandler=void 0;const i=r(7e3);const n=r(60778);const s="child_load_balancer_helper"
;class ChildLoadBalancerHandler{constructor(e){this.channelControlHelper=e;this.currentChild=null;this.pendingChild=null;this.latestConfig=null
;this.ChildPolicyHelper=class{constructor(e){this.parent=e;this.child=null}createSubchannel(e,t){return this.parent.channelControlHelper.createSubchannel(e,t)}
updateState(e,t,r){var i;if(this.calledByPendingChild()){if(e===n.ConnectivityState.CONNECTING)return
;(i=this.parent.currentChild)===null||i===void 0||i.destroy();this.parent.currentChild=this.parent.pendingChild;this.parent.pendingChild=null
}else if(!this.calledByCurrentChild())return;this.parent.channelControlHelper.updateState(e,t,r)}requestReresolution(){var e
;const t=(e=this.parent.pendingChild)!==null&&e!==void 0?e:this.parent.currentChild;this.child===t&&this.parent.channelControlHelper.requestReresolution()}
setChild(e){this.child=e}addChannelzChild(e){this.parent.channelControlHelper.addChannelzChild(e)}removeChannelzChild(e){
this.parent.channelControlHelper.removeChannelzChild(e)}calledByPendingChild(){return this.child===this.parent.pendingChild}calledByCurrentChild(){
return this.child===this.parent.currentChild}}}configUpdateRequiresNewPolicyInstance(e,t){return e.getLoadBalancerName()!==t.getLoadBalancerName()}
updateAddressList(e,t,r,n){let s;if(this.currentChild===null||this.latestConfig===null||this.configUpdateRequiresNewPolicyInstance(this.latestConfig,t)){
const e=new this.ChildPolicyHelper(this);const r=(0,i.createLoadBalancer)(t,e);e.setChild(r);if(this.currentChild===null){this.currentChild=r
;s=this.currentChild}else{this.pendingChild&&this.pendingChild.destroy();this.pendingChild=r;s=this.pendingChild}
}else s=this.pendingChild===null?this.currentChild:this.pendingChild;this.latestConfig=t;return s.updateAddressList(e,t,r,n)}exitIdle(){if(this.currentChild){
this.currentChild.exitIdle();this.pendingChild&&this.pendingChild.exitIdle()}}resetBackoff(){if(this.currentChild){this.currentChild.resetBackoff()
;this.pendingChild&&this.pendingChild.resetBackoff()}}destroy(){if(this.currentChild){this.currentChild.destroy();this.currentChild=null}if(this.pendingChild){
this.pendingChild.destroy();this.pendingChild=null}}getTypeName(){return s}}t.ChildLoadBalancerHandler=ChildLoadBalancerHandler}),95343:((e,t,r)=>{var i
;Object.defineProperty(t,"__esModule",{value:true});t.OutlierDetectionLoadBalancer=t.OutlierDetectionLoadBalancingConfig=void 0;t.setup=setup;const n=r(60778)
;const s=r(68288);const a=r(63929);const o=r(20079);const l=r(7e3);const c=r(21450);const d=r(71663);const u=r(97021);const h=r(70098);const f=r(8536)
;const p="outlier_detection";function trace(e){f.trace(s.LogVerbosity.DEBUG,p,e)}const g="outlier_detection"
;const m=((i=process.env.GRPC_EXPERIMENTAL_ENABLE_OUTLIER_DETECTION)!==null&&i!==void 0?i:"true")==="true";const v={stdev_factor:1900,
enforcement_percentage:100,minimum_hosts:5,request_volume:100};const y={threshold:85,enforcement_percentage:100,minimum_hosts:5,request_volume:50}
;function validateFieldType(e,t,r,i){if(t in e&&e[t]!==void 0&&typeof e[t]!==r){const n=i?`${i}.${t}`:t
;throw new Error(`outlier detection config ${n} parse error: expected ${r}, got ${typeof e[t]}`)}}function validatePositiveDuration(e,t,r){
const i=r?`${r}.${t}`:t;if(t in e&&e[t]!==void 0){
if(!(0,a.isDuration)(e[t]))throw new Error(`outlier detection config ${i} parse error: expected Duration, got ${typeof e[t]}`)
;if(!(e[t].seconds>=0&&e[t].seconds<=315576e6&&e[t].nanos>=0&&e[t].nanos<=999999999))throw new Error(`outlier detection config ${i} parse error: values out of range for non-negative Duaration`)
}}function validatePercentage(e,t,r){const i=r?`${r}.${t}`:t;validateFieldType(e,t,"number",r)
;if(t in e&&e[t]!==void 0&&!(e[t]>=0&&e[t]<=100))throw new Error(`outlier detection config ${i} parse error: value out of range for percentage (0-100)`)}
class OutlierDetectionLoadBalancingConfig{constructor(e,t,r,i,n,s,a){this.childPolicy=a
;if(a.getLoadBalancerName()==="pick_first")throw new Error("outlier_detection LB policy cannot have a pick_first child policy")
;this.intervalMs=e!==null&&e!==void 0?e:1e4;this.baseEjectionTimeMs=t!==null&&t!==void 0?t:3e4;this.maxEjectionTimeMs=r!==null&&r!==void 0?r:3e5
;this.maxEjectionPercent=i!==null&&i!==void 0?i:10;this.successRateEjection=n?Object.assign(Object.assign({},v),n):null
;this.failurePercentageEjection=s?Object.assign(Object.assign({},y),s):null}getLoadBalancerName(){return g}toJsonObject(){var e,t;return{outlier_detection:{
interval:(0,a.msToDuration)(this.intervalMs),base_ejection_time:(0,a.msToDuration)(this.baseEjectionTimeMs),max_ejection_time:(0,
a.msToDuration)(this.maxEjectionTimeMs),max_ejection_percent:this.maxEjectionPercent,
success_rate_ejection:(e=this.successRateEjection)!==null&&e!==void 0?e:void 0,
failure_percentage_ejection:(t=this.failurePercentageEjection)!==null&&t!==void 0?t:void 0,child_policy:[this.childPolicy.toJsonObject()]}}}getIntervalMs(){
return this.intervalMs}getBaseEjectionTimeMs(){return this.baseEjectionTimeMs}getMaxEjectionTimeMs(){return this.maxEjectionTimeMs}getMaxEjectionPercent(){
return this.maxEjectionPercent}getSuccessRateEjectionConfig(){return this.successRateEjection}getFailurePercentageEjectionConfig(){
return this.failurePercentageEjection}getChildPolicy(){return this.childPolicy}static createFromJson(e){var t;validatePositiveDuration(e,"interval")
;validatePositiveDuration(e,"base_ejection_time");validatePositiveDuration(e,"max_ejection_time");validatePercentage(e,"max_ejection_percent")
;if("success_rate_ejection"in e&&e.success_rate_ejection!==void 0){
if(typeof e.success_rate_ejection!=="object")throw new Error("outlier detection config success_rate_ejection must be an object")
;validateFieldType(e.success_rate_ejection,"stdev_factor","number","success_rate_ejection")
;validatePercentage(e.success_rate_ejection,"enforcement_percentage","success_rate_ejection")
;validateFieldType(e.success_rate_ejection,"minimum_hosts","number","success_rate_ejection")
;validateFieldType(e.success_rate_ejection,"request_volume","number","success_rate_ejection")}
if("failure_percentage_ejection"in e&&e.failure_percentage_ejection!==void 0){
if(typeof e.failure_percentage_ejection!=="object")throw new Error("outlier detection config failure_percentage_ejection must be an object")
;validatePercentage(e.failure_percentage_ejection,"threshold","failure_percentage_ejection")
;validatePercentage(e.failure_percentage_ejection,"enforcement_percentage","failure_percentage_ejection")
;validateFieldType(e.failure_percentage_ejection,"minimum_hosts","number","failure_percentage_ejection")
;validateFieldType(e.failure_percentage_ejection,"request_volume","number","failure_percentage_ejection")}
if(!("child_policy"in e)||!Array.isArray(e.child_policy))throw new Error("outlier detection config child_policy must be an array");const r=(0,
l.selectLbConfigFromList)(e.child_policy);if(!r)throw new Error("outlier detection config child_policy: no valid recognized policy found")
;return new OutlierDetectionLoadBalancingConfig(e.interval?(0,a.durationToMs)(e.interval):null,e.base_ejection_time?(0,
a.durationToMs)(e.base_ejection_time):null,e.max_ejection_time?(0,
a.durationToMs)(e.max_ejection_time):null,(t=e.max_ejection_percent)!==null&&t!==void 0?t:null,e.success_rate_ejection,e.failure_percentage_ejection,r)}}
t.OutlierDetectionLoadBalancingConfig=OutlierDetectionLoadBalancingConfig;class OutlierDetectionSubchannelWrapper extends h.BaseSubchannelWrapper{
constructor(e,t){super(e);this.mapEntry=t;this.refCount=0}ref(){this.child.ref();this.refCount+=1}unref(){this.child.unref();this.refCount-=1
;if(this.refCount<=0&&this.mapEntry){const e=this.mapEntry.subchannelWrappers.indexOf(this);e>=0&&this.mapEntry.subchannelWrappers.splice(e,1)}}eject(){
this.setHealthy(false)}uneject(){this.setHealthy(true)}getMapEntry(){return this.mapEntry}getWrappedSubchannel(){return this.child}}
function createEmptyBucket(){return{success:0,failure:0}}class CallCounter{constructor(){this.activeBucket=createEmptyBucket()
;this.inactiveBucket=createEmptyBucket()}addSuccess(){this.activeBucket.success+=1}addFailure(){this.activeBucket.failure+=1}switchBuckets(){
this.inactiveBucket=this.activeBucket;this.activeBucket=createEmptyBucket()}getLastSuccesses(){return this.inactiveBucket.success}getLastFailures(){
return this.inactiveBucket.failure}}class OutlierDetectionPicker{constructor(e,t){this.wrappedPicker=e;this.countCalls=t}pick(e){
const t=this.wrappedPicker.pick(e);if(t.pickResultType===d.PickResultType.COMPLETE){const e=t.subchannel;const r=e.getMapEntry();if(r){let i=t.onCallEnded
;this.countCalls&&(i=(e,i,n)=>{var a;e===s.Status.OK?r.counter.addSuccess():r.counter.addFailure();(a=t.onCallEnded)===null||a===void 0||a.call(t,e,i,n)})
;return Object.assign(Object.assign({},t),{subchannel:e.getWrappedSubchannel(),onCallEnded:i})}return Object.assign(Object.assign({},t),{
subchannel:e.getWrappedSubchannel()})}return t}}class OutlierDetectionLoadBalancer{constructor(e){this.entryMap=new u.EndpointMap;this.latestConfig=null
;this.timerStartTime=null;this.childBalancer=new c.ChildLoadBalancerHandler((0,o.createChildChannelControlHelper)(e,{createSubchannel:(t,r)=>{
const i=e.createSubchannel(t,r);const n=this.entryMap.getForSubchannelAddress(t);const s=new OutlierDetectionSubchannelWrapper(i,n)
;(n===null||n===void 0?void 0:n.currentEjectionTimestamp)!==null&&s.eject();n===null||n===void 0||n.subchannelWrappers.push(s);return s},updateState:(t,r,i)=>{
t===n.ConnectivityState.READY?e.updateState(t,new OutlierDetectionPicker(r,this.isCountingEnabled()),i):e.updateState(t,r,i)}}))
;this.ejectionTimer=setInterval(()=>{},0);clearInterval(this.ejectionTimer)}isCountingEnabled(){
return this.latestConfig!==null&&(this.latestConfig.getSuccessRateEjectionConfig()!==null||this.latestConfig.getFailurePercentageEjectionConfig()!==null)}
getCurrentEjectionPercent(){let e=0;for(const t of this.entryMap.values())t.currentEjectionTimestamp!==null&&(e+=1);return e*100/this.entryMap.size}
runSuccessRateCheck(e){if(!this.latestConfig)return;const t=this.latestConfig.getSuccessRateEjectionConfig();if(!t)return;trace("Running success rate check")
;const r=t.request_volume;let i=0;const n=[];for(const[e,t]of this.entryMap.entries()){const s=t.counter.getLastSuccesses();const a=t.counter.getLastFailures()
;trace("Stats for "+(0,u.endpointToString)(e)+": successes="+s+" failures="+a+" targetRequestVolume="+r);if(s+a>=r){i+=1;n.push(s/(s+a))}}
trace("Found "+i+" success rate candidates; currentEjectionPercent="+this.getCurrentEjectionPercent()+" successRates=["+n+"]");if(i<t.minimum_hosts)return
;const s=n.reduce((e,t)=>e+t)/n.length;let a=0;for(const e of n){const t=e-s;a+=t*t}const o=a/n.length;const l=Math.sqrt(o);const c=s-l*(t.stdev_factor/1e3)
;trace("stdev="+l+" ejectionThreshold="+c);for(const[i,n]of this.entryMap.entries()){
if(this.getCurrentEjectionPercent()>=this.latestConfig.getMaxEjectionPercent())break;const s=n.counter.getLastSuccesses();const a=n.counter.getLastFailures()
;if(s+a<r)continue;const o=s/(s+a);trace("Checking candidate "+i+" successRate="+o);if(o<c){const r=Math.random()*100
;trace("Candidate "+i+" randomNumber="+r+" enforcement_percentage="+t.enforcement_percentage);if(r<t.enforcement_percentage){trace("Ejecting candidate "+i)
;this.eject(n,e)}}}}runFailurePercentageCheck(e){if(!this.latestConfig)return;const t=this.latestConfig.getFailurePercentageEjectionConfig();if(!t)return
;trace("Running failure percentage check. threshold="+t.threshold+" request volume threshold="+t.request_volume);let r=0;for(const e of this.entryMap.values()){
const i=e.counter.getLastSuccesses();const n=e.counter.getLastFailures();i+n>=t.request_volume&&(r+=1)}if(r<t.minimum_hosts)return
;for(const[r,i]of this.entryMap.entries()){if(this.getCurrentEjectionPercent()>=this.latestConfig.getMaxEjectionPercent())break
;const n=i.counter.getLastSuccesses();const s=i.counter.getLastFailures();trace("Candidate successes="+n+" failures="+s);if(n+s<t.request_volume)continue
;const a=s*100/(s+n);if(a>t.threshold){const n=Math.random()*100;trace("Candidate "+r+" randomNumber="+n+" enforcement_percentage="+t.enforcement_percentage)
;if(n<t.enforcement_percentage){trace("Ejecting candidate "+r);this.eject(i,e)}}}}eject(e,t){e.currentEjectionTimestamp=new Date;e.ejectionTimeMultiplier+=1
;for(const t of e.subchannelWrappers)t.eject()}uneject(e){e.currentEjectionTimestamp=null;for(const t of e.subchannelWrappers)t.uneject()}switchAllBuckets(){
for(const e of this.entryMap.values())e.counter.switchBuckets()}startTimer(e){var t,r;this.ejectionTimer=setTimeout(()=>this.runChecks(),e)
;(r=(t=this.ejectionTimer).unref)===null||r===void 0||r.call(t)}runChecks(){const e=new Date;trace("Ejection timer running");this.switchAllBuckets()
;if(!this.latestConfig)return;this.timerStartTime=e;this.startTimer(this.latestConfig.getIntervalMs());this.runSuccessRateCheck(e)
;this.runFailurePercentageCheck(e)
;for(const[e,t]of this.entryMap.entries())if(t.currentEjectionTimestamp===null)t.ejectionTimeMultiplier>0&&(t.ejectionTimeMultiplier-=1);else{
const r=this.latestConfig.getBaseEjectionTimeMs();const i=this.latestConfig.getMaxEjectionTimeMs();const n=new Date(t.currentEjectionTimestamp.getTime())
;n.setMilliseconds(n.getMilliseconds()+Math.min(r*t.ejectionTimeMultiplier,Math.max(r,i)));if(n<new Date){trace("Unejecting "+e);this.uneject(t)}}}
updateAddressList(e,t,r,i){if(!(t instanceof OutlierDetectionLoadBalancingConfig))return false
;trace("Received update with config: "+JSON.stringify(t.toJsonObject(),void 0,2));if(e.ok){for(const t of e.value)if(!this.entryMap.has(t)){
trace("Adding map entry for "+(0,u.endpointToString)(t));this.entryMap.set(t,{counter:new CallCounter,currentEjectionTimestamp:null,ejectionTimeMultiplier:0,
subchannelWrappers:[]})}this.entryMap.deleteMissing(e.value)}const n=t.getChildPolicy();this.childBalancer.updateAddressList(e,n,r,i)
;if(t.getSuccessRateEjectionConfig()||t.getFailurePercentageEjectionConfig())if(this.timerStartTime){trace("Previous timer existed. Replacing timer")
;clearTimeout(this.ejectionTimer);const e=t.getIntervalMs()-((new Date).getTime()-this.timerStartTime.getTime());this.startTimer(e)}else{
trace("Starting new timer");this.timerStartTime=new Date;this.startTimer(t.getIntervalMs());this.switchAllBuckets()}else{
trace("Counting disabled. Cancelling timer.");this.timerStartTime=null;clearTimeout(this.ejectionTimer);for(const e of this.entryMap.values()){this.uneject(e)
;e.ejectionTimeMultiplier=0}}this.latestConfig=t;return true}exitIdle(){this.childBalancer.exitIdle()}resetBackoff(){this.childBalancer.resetBackoff()}
destroy(){clearTimeout(this.ejectionTimer);this.childBalancer.destroy()}getTypeName(){return g}}t.OutlierDetectionLoadBalancer=OutlierDetectionLoadBalancer
;function setup(){m&&(0,o.registerLoadBalancerType)(g,OutlierDetectionLoadBalancer,OutlierDetectionLoadBalancingConfig)}}),78639:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.LeafLoadBalancer=t.PickFirstLoadBalancer=t.PickFirstLoadBalancingConfig=void 0;t.shuffled=shuffled
;t.setup=setup;const i=r(7e3);const n=r(60778);const s=r(71663);const a=r(97021);const o=r(8536);const l=r(68288);const c=r(97021);const d=r(69278)
;const u=r(61803);const h="pick_first";function trace(e){o.trace(l.LogVerbosity.DEBUG,h,e)}const f="pick_first";const p=250;class PickFirstLoadBalancingConfig{
constructor(e){this.shuffleAddressList=e}getLoadBalancerName(){return f}toJsonObject(){return{[f]:{shuffleAddressList:this.shuffleAddressList}}}
getShuffleAddressList(){return this.shuffleAddressList}static createFromJson(e){
if("shuffleAddressList"in e&&!(typeof e.shuffleAddressList==="boolean"))throw new Error("pick_first config field shuffleAddressList must be a boolean if provided")
;return new PickFirstLoadBalancingConfig(e.shuffleAddressList===true)}}t.PickFirstLoadBalancingConfig=PickFirstLoadBalancingConfig;class PickFirstPicker{
constructor(e){this.subchannel=e}pick(e){return{pickResultType:s.PickResultType.COMPLETE,subchannel:this.subchannel,status:null,onCallStarted:null,
onCallEnded:null}}}function shuffled(e){const t=e.slice();for(let e=t.length-1;e>1;e--){const r=Math.floor(Math.random()*(e+1));const i=t[e];t[e]=t[r];t[r]=i}
return t}function interleaveAddressFamilies(e){if(e.length===0)return[];const t=[];const r=[];const i=[];const n=(0,c.isTcpSubchannelAddress)(e[0])&&(0,
d.isIPv6)(e[0].host);for(const t of e)(0,c.isTcpSubchannelAddress)(t)&&(0,d.isIPv6)(t.host)?r.push(t):i.push(t);const s=n?r:i;const a=n?i:r
;for(let e=0;e<Math.max(s.length,a.length);e++){e<s.length&&t.push(s[e]);e<a.length&&t.push(a[e])}return t}
const g="grpc-node.internal.pick-first.report_health_status";class PickFirstLoadBalancer{constructor(e){this.channelControlHelper=e;this.children=[]
;this.currentState=n.ConnectivityState.IDLE;this.currentSubchannelIndex=0;this.currentPick=null;this.subchannelStateListener=(e,t,r,i,n)=>{
this.onSubchannelStateUpdate(e,t,r,n)};this.pickedSubchannelHealthListener=()=>this.calculateAndReportNewState();this.stickyTransientFailureMode=false
;this.reportHealthStatus=false;this.lastError=null;this.latestAddressList=null;this.latestOptions={};this.latestResolutionNote=""
;this.connectionDelayTimeout=setTimeout(()=>{},0);clearTimeout(this.connectionDelayTimeout)}allChildrenHaveReportedTF(){
return this.children.every(e=>e.hasReportedTransientFailure)}resetChildrenReportedTF(){this.children.every(e=>e.hasReportedTransientFailure=false)}
calculateAndReportNewState(){var e;if(this.currentPick)if(this.reportHealthStatus&&!this.currentPick.isHealthy()){
const e=`Picked subchannel ${this.currentPick.getAddress()} is unhealthy`;this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({
details:e}),e)
}else this.updateState(n.ConnectivityState.READY,new PickFirstPicker(this.currentPick),null);else if(((e=this.latestAddressList)===null||e===void 0?void 0:e.length)===0){
const e=`No connection established. Last error: ${this.lastError}. Resolution note: ${this.latestResolutionNote}`
;this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({details:e}),e)
}else if(this.children.length===0)this.updateState(n.ConnectivityState.IDLE,new s.QueuePicker(this),null);else if(this.stickyTransientFailureMode){
const e=`No connection established. Last error: ${this.lastError}. Resolution note: ${this.latestResolutionNote}`
;this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({details:e}),e)
}else this.updateState(n.ConnectivityState.CONNECTING,new s.QueuePicker(this),null)}requestReresolution(){this.channelControlHelper.requestReresolution()}
maybeEnterStickyTransientFailureMode(){if(!this.allChildrenHaveReportedTF())return;this.requestReresolution();this.resetChildrenReportedTF()
;if(this.stickyTransientFailureMode){this.calculateAndReportNewState();return}this.stickyTransientFailureMode=true
;for(const{subchannel:e}of this.children)e.startConnecting();this.calculateAndReportNewState()}removeCurrentPick(){if(this.currentPick!==null){
this.currentPick.removeConnectivityStateListener(this.subchannelStateListener);this.channelControlHelper.removeChannelzChild(this.currentPick.getChannelzRef())
;this.currentPick.removeHealthStateWatcher(this.pickedSubchannelHealthListener);this.currentPick.unref();this.currentPick=null}}
onSubchannelStateUpdate(e,t,r,i){var s;if((s=this.currentPick)===null||s===void 0?void 0:s.realSubchannelEquals(e)){if(r!==n.ConnectivityState.READY){
this.removeCurrentPick();this.calculateAndReportNewState()}return}for(const[t,s]of this.children.entries())if(e.realSubchannelEquals(s.subchannel)){
r===n.ConnectivityState.READY&&this.pickSubchannel(s.subchannel);if(r===n.ConnectivityState.TRANSIENT_FAILURE){s.hasReportedTransientFailure=true
;i&&(this.lastError=i);this.maybeEnterStickyTransientFailureMode();t===this.currentSubchannelIndex&&this.startNextSubchannelConnecting(t+1)}
s.subchannel.startConnecting();return}}startNextSubchannelConnecting(e){clearTimeout(this.connectionDelayTimeout)
;for(const[t,r]of this.children.entries())if(t>=e){const e=r.subchannel.getConnectivityState()
;if(e===n.ConnectivityState.IDLE||e===n.ConnectivityState.CONNECTING){this.startConnecting(t);return}}this.maybeEnterStickyTransientFailureMode()}
startConnecting(e){var t,r;clearTimeout(this.connectionDelayTimeout);this.currentSubchannelIndex=e
;if(this.children[e].subchannel.getConnectivityState()===n.ConnectivityState.IDLE){
trace("Start connecting to subchannel with address "+this.children[e].subchannel.getAddress());process.nextTick(()=>{var t
;(t=this.children[e])===null||t===void 0||t.subchannel.startConnecting()})}this.connectionDelayTimeout=setTimeout(()=>{this.startNextSubchannelConnecting(e+1)
},p);(r=(t=this.connectionDelayTimeout).unref)===null||r===void 0||r.call(t)}pickSubchannel(e){trace("Pick subchannel with address "+e.getAddress())
;this.stickyTransientFailureMode=false;e.ref();this.channelControlHelper.addChannelzChild(e.getChannelzRef());this.removeCurrentPick()
;this.resetSubchannelList();e.addConnectivityStateListener(this.subchannelStateListener);e.addHealthStateWatcher(this.pickedSubchannelHealthListener)
;this.currentPick=e;clearTimeout(this.connectionDelayTimeout);this.calculateAndReportNewState()}updateState(e,t,r){
trace(n.ConnectivityState[this.currentState]+" -> "+n.ConnectivityState[e]);this.currentState=e;this.channelControlHelper.updateState(e,t,r)}
resetSubchannelList(){for(const e of this.children){e.subchannel.removeConnectivityStateListener(this.subchannelStateListener);e.subchannel.unref()
;this.channelControlHelper.removeChannelzChild(e.subchannel.getChannelzRef())}this.currentSubchannelIndex=0;this.children=[]}connectToAddressList(e,t){
trace("connectToAddressList(["+e.map(e=>(0,a.subchannelAddressToString)(e))+"])");const r=e.map(e=>({subchannel:this.channelControlHelper.createSubchannel(e,t),
hasReportedTransientFailure:false}));for(const{subchannel:e}of r)if(e.getConnectivityState()===n.ConnectivityState.READY){this.pickSubchannel(e);return}
for(const{subchannel:e}of r){e.ref();this.channelControlHelper.addChannelzChild(e.getChannelzRef())}this.resetSubchannelList();this.children=r
;for(const{subchannel:e}of this.children)e.addConnectivityStateListener(this.subchannelStateListener)
;for(const e of this.children)e.subchannel.getConnectivityState()===n.ConnectivityState.TRANSIENT_FAILURE&&(e.hasReportedTransientFailure=true)
;this.startNextSubchannelConnecting(0);this.calculateAndReportNewState()}updateAddressList(e,t,r,i){if(!(t instanceof PickFirstLoadBalancingConfig))return false
;if(!e.ok){
this.children.length===0&&this.currentPick===null&&this.channelControlHelper.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker(e.error),e.error.details)
;return true}let o=e.value;this.reportHealthStatus=r[g];t.getShuffleAddressList()&&(o=shuffled(o));const l=[].concat(...o.map(e=>e.addresses))
;trace("updateAddressList(["+l.map(e=>(0,a.subchannelAddressToString)(e))+"])");const c=interleaveAddressFamilies(l);this.latestAddressList=c
;this.latestOptions=r;this.connectToAddressList(c,r);this.latestResolutionNote=i;if(l.length>0)return true;this.lastError="No addresses resolved";return false}
exitIdle(){this.currentState===n.ConnectivityState.IDLE&&this.latestAddressList&&this.connectToAddressList(this.latestAddressList,this.latestOptions)}
resetBackoff(){}destroy(){this.resetSubchannelList();this.removeCurrentPick()}getTypeName(){return f}}t.PickFirstLoadBalancer=PickFirstLoadBalancer
;const m=new PickFirstLoadBalancingConfig(false);class LeafLoadBalancer{constructor(e,t,r,a){this.endpoint=e;this.options=r;this.resolutionNote=a
;this.latestState=n.ConnectivityState.IDLE;const o=(0,i.createChildChannelControlHelper)(t,{updateState:(e,r,i)=>{this.latestState=e;this.latestPicker=r
;t.updateState(e,r,i)}});this.pickFirstBalancer=new PickFirstLoadBalancer(o);this.latestPicker=new s.QueuePicker(this.pickFirstBalancer)}startConnecting(){
this.pickFirstBalancer.updateAddressList((0,u.statusOrFromValue)([this.endpoint]),m,Object.assign(Object.assign({},this.options),{[g]:true
}),this.resolutionNote)}updateEndpoint(e,t){this.options=t;this.endpoint=e;this.latestState!==n.ConnectivityState.IDLE&&this.startConnecting()}
getConnectivityState(){return this.latestState}getPicker(){return this.latestPicker}getEndpoint(){return this.endpoint}exitIdle(){
this.pickFirstBalancer.exitIdle()}destroy(){this.pickFirstBalancer.destroy()}}t.LeafLoadBalancer=LeafLoadBalancer;function setup(){(0,
i.registerLoadBalancerType)(f,PickFirstLoadBalancer,PickFirstLoadBalancingConfig);(0,i.registerDefaultLoadBalancerType)(f)}}),71936:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.RoundRobinLoadBalancer=void 0;t.setup=setup;const i=r(7e3);const n=r(60778);const s=r(71663)
;const a=r(8536);const o=r(68288);const l=r(97021);const c=r(78639);const d="round_robin";function trace(e){a.trace(o.LogVerbosity.DEBUG,d,e)}
const u="round_robin";class RoundRobinLoadBalancingConfig{getLoadBalancerName(){return u}constructor(){}toJsonObject(){return{[u]:{}}}static createFromJson(e){
return new RoundRobinLoadBalancingConfig}}class RoundRobinPicker{constructor(e,t=0){this.children=e;this.nextIndex=t}pick(e){
const t=this.children[this.nextIndex].picker;this.nextIndex=(this.nextIndex+1)%this.children.length;return t.pick(e)}peekNextEndpoint(){
return this.children[this.nextIndex].endpoint}}function rotateArray(e,t){return[...e.slice(t),...e.slice(0,t)]}class RoundRobinLoadBalancer{constructor(e){
this.channelControlHelper=e;this.children=[];this.currentState=n.ConnectivityState.IDLE;this.currentReadyPicker=null;this.updatesPaused=false
;this.lastError=null;this.childChannelControlHelper=(0,i.createChildChannelControlHelper)(e,{updateState:(e,t,r)=>{
this.currentState===n.ConnectivityState.READY&&e!==n.ConnectivityState.READY&&this.channelControlHelper.requestReresolution();r&&(this.lastError=r)
;this.calculateAndUpdateState()}})}countChildrenWithState(e){return this.children.filter(t=>t.getConnectivityState()===e).length}calculateAndUpdateState(){
if(this.updatesPaused)return;if(this.countChildrenWithState(n.ConnectivityState.READY)>0){
const e=this.children.filter(e=>e.getConnectivityState()===n.ConnectivityState.READY);let t=0;if(this.currentReadyPicker!==null){
const r=this.currentReadyPicker.peekNextEndpoint();t=e.findIndex(e=>(0,l.endpointEqual)(e.getEndpoint(),r));t<0&&(t=0)}
this.updateState(n.ConnectivityState.READY,new RoundRobinPicker(e.map(e=>({endpoint:e.getEndpoint(),picker:e.getPicker()})),t),null)
}else if(this.countChildrenWithState(n.ConnectivityState.CONNECTING)>0)this.updateState(n.ConnectivityState.CONNECTING,new s.QueuePicker(this),null);else if(this.countChildrenWithState(n.ConnectivityState.TRANSIENT_FAILURE)>0){
const e=`round_robin: No connection established. Last error: ${this.lastError}`;this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({
details:e}),e)}else this.updateState(n.ConnectivityState.IDLE,new s.QueuePicker(this),null)
;for(const e of this.children)e.getConnectivityState()===n.ConnectivityState.IDLE&&e.exitIdle()}updateState(e,t,r){
trace(n.ConnectivityState[this.currentState]+" -> "+n.ConnectivityState[e]);e===n.ConnectivityState.READY?this.currentReadyPicker=t:this.currentReadyPicker=null
;this.currentState=e;this.channelControlHelper.updateState(e,t,r)}resetSubchannelList(){for(const e of this.children)e.destroy();this.children=[]}
updateAddressList(e,t,r,i){if(!(t instanceof RoundRobinLoadBalancingConfig))return false;if(!e.ok){
this.children.length===0&&this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker(e.error),e.error.details);return true}
const a=Math.random()*e.value.length|0;const o=rotateArray(e.value,a);this.resetSubchannelList();if(o.length===0){
const e=`No addresses resolved. Resolution note: ${i}`;this.updateState(n.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({details:e}),e)}
trace("Connect to endpoint list "+o.map(l.endpointToString));this.updatesPaused=true
;this.children=o.map(e=>new c.LeafLoadBalancer(e,this.childChannelControlHelper,r,i));for(const e of this.children)e.startConnecting();this.updatesPaused=false
;this.calculateAndUpdateState();return true}exitIdle(){}resetBackoff(){}destroy(){this.resetSubchannelList()}getTypeName(){return u}}
t.RoundRobinLoadBalancer=RoundRobinLoadBalancer;function setup(){(0,i.registerLoadBalancerType)(u,RoundRobinLoadBalancer,RoundRobinLoadBalancingConfig)}}),
47616:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.WeightedRoundRobinLoadBalancingConfig=void 0;t.setup=setup;const i=r(60778)
;const n=r(68288);const s=r(63929);const a=r(7e3);const o=r(78639);const l=r(8536);const c=r(82124);const d=r(71663);const u=r(58291);const h=r(97021)
;const f="weighted_round_robin";function trace(e){l.trace(n.LogVerbosity.DEBUG,f,e)}const p="weighted_round_robin";const g=1e4;const m=1e4;const v=18e4
;const y=1e3;const S=1;function validateFieldType(e,t,r){
if(t in e&&e[t]!==void 0&&typeof e[t]!==r)throw new Error(`weighted round robin config ${t} parse error: expected ${r}, got ${typeof e[t]}`)}
function parseDurationField(e,t){if(t in e&&e[t]!==void 0&&e[t]!==null){let r;if((0,s.isDuration)(e[t]))r=e[t];else if((0,s.isDurationMessage)(e[t]))r=(0,
s.durationMessageToDuration)(e[t]);else{if(typeof e[t]!=="string")throw new Error(`weighted round robin config ${t}: expected duration, got ${typeof e[t]}`);{
const i=(0,s.parseDuration)(e[t]);if(!i)throw new Error(`weighted round robin config ${t}: failed to parse duration string ${e[t]}`);r=i}}return(0,
s.durationToMs)(r)}return null}class WeightedRoundRobinLoadBalancingConfig{constructor(e,t,r,i,n,s){this.enableOobLoadReport=e!==null&&e!==void 0&&e
;this.oobLoadReportingPeriodMs=t!==null&&t!==void 0?t:g;this.blackoutPeriodMs=r!==null&&r!==void 0?r:m;this.weightExpirationPeriodMs=i!==null&&i!==void 0?i:v
;this.weightUpdatePeriodMs=Math.max(n!==null&&n!==void 0?n:y,100);this.errorUtilizationPenalty=s!==null&&s!==void 0?s:S}getLoadBalancerName(){return p}
toJsonObject(){return{enable_oob_load_report:this.enableOobLoadReport,oob_load_reporting_period:(0,s.durationToString)((0,
s.msToDuration)(this.oobLoadReportingPeriodMs)),blackout_period:(0,s.durationToString)((0,s.msToDuration)(this.blackoutPeriodMs)),weight_expiration_period:(0,
s.durationToString)((0,s.msToDuration)(this.weightExpirationPeriodMs)),weight_update_period:(0,s.durationToString)((0,
s.msToDuration)(this.weightUpdatePeriodMs)),error_utilization_penalty:this.errorUtilizationPenalty}}static createFromJson(e){
validateFieldType(e,"enable_oob_load_report","boolean");validateFieldType(e,"error_utilization_penalty","number")
;if(e.error_utilization_penalty<0)throw new Error("weighted round robin config error_utilization_penalty < 0")
;return new WeightedRoundRobinLoadBalancingConfig(e.enable_oob_load_report,parseDurationField(e,"oob_load_reporting_period"),parseDurationField(e,"blackout_period"),parseDurationField(e,"weight_expiration_period"),parseDurationField(e,"weight_update_period"),e.error_utilization_penalty)
}getEnableOobLoadReport(){return this.enableOobLoadReport}getOobLoadReportingPeriodMs(){return this.oobLoadReportingPeriodMs}getBlackoutPeriodMs(){
return this.blackoutPeriodMs}getWeightExpirationPeriodMs(){return this.weightExpirationPeriodMs}getWeightUpdatePeriodMs(){return this.weightUpdatePeriodMs}
getErrorUtilizationPenalty(){return this.errorUtilizationPenalty}}t.WeightedRoundRobinLoadBalancingConfig=WeightedRoundRobinLoadBalancingConfig
;class WeightedRoundRobinPicker{constructor(e,t){this.metricsHandler=t;this.queue=new u.PriorityQueue((e,t)=>e.deadline<t.deadline)
;const r=e.filter(e=>e.weight>0);let i;if(r.length<2)i=1;else{let e=0;for(const{weight:t}of r)e+=t;i=e/r.length}for(const t of e){
const e=t.weight>0?1/t.weight:i;this.queue.push({endpointName:t.endpointName,picker:t.picker,period:e,deadline:Math.random()*e})}}pick(e){
const t=this.queue.pop();this.queue.push(Object.assign(Object.assign({},t),{deadline:t.deadline+t.period}));const r=t.picker.pick(e)
;if(r.pickResultType===d.PickResultType.COMPLETE){if(this.metricsHandler)return Object.assign(Object.assign({},r),{onCallEnded:(0,
c.createMetricsReader)(e=>this.metricsHandler(e,t.endpointName),r.onCallEnded)});{const e=r.subchannel;return Object.assign(Object.assign({},r),{
subchannel:e.getWrappedSubchannel()})}}return r}}class WeightedRoundRobinLoadBalancer{constructor(e){this.channelControlHelper=e;this.latestConfig=null
;this.children=new Map;this.currentState=i.ConnectivityState.IDLE;this.updatesPaused=false;this.lastError=null;this.weightUpdateTimer=null}
countChildrenWithState(e){let t=0;for(const r of this.children.values())r.child.getConnectivityState()===e&&(t+=1);return t}updateWeight(e,t){var r,i
;const n=t.rps_fractional;let s=t.application_utilization
;s>0&&n>0&&(s+=t.eps/n*((i=(r=this.latestConfig)===null||r===void 0?void 0:r.getErrorUtilizationPenalty())!==null&&i!==void 0?i:0));const a=s===0?0:n/s
;if(a===0)return;const o=new Date;e.nonEmptySince===null&&(e.nonEmptySince=o);e.lastUpdated=o;e.weight=a}getWeight(e){if(!this.latestConfig)return 0
;const t=(new Date).getTime();if(t-e.lastUpdated.getTime()>=this.latestConfig.getWeightExpirationPeriodMs()){e.nonEmptySince=null;return 0}
const r=this.latestConfig.getBlackoutPeriodMs();if(r>0&&(e.nonEmptySince===null||t-e.nonEmptySince.getTime()<r))return 0;return e.weight}
calculateAndUpdateState(){if(this.updatesPaused||!this.latestConfig)return;if(this.countChildrenWithState(i.ConnectivityState.READY)>0){const e=[]
;for(const[t,r]of this.children){if(r.child.getConnectivityState()!==i.ConnectivityState.READY)continue;e.push({endpointName:t,picker:r.child.getPicker(),
weight:this.getWeight(r)})}trace("Created picker with weights: "+e.map(e=>e.endpointName+":"+e.weight).join(","));let t
;t=this.latestConfig.getEnableOobLoadReport()?null:(e,t)=>{const r=this.children.get(t);r&&this.updateWeight(r,e)}
;this.updateState(i.ConnectivityState.READY,new WeightedRoundRobinPicker(e,t),null)
}else if(this.countChildrenWithState(i.ConnectivityState.CONNECTING)>0)this.updateState(i.ConnectivityState.CONNECTING,new d.QueuePicker(this),null);else if(this.countChildrenWithState(i.ConnectivityState.TRANSIENT_FAILURE)>0){
const e=`weighted_round_robin: No connection established. Last error: ${this.lastError}`
;this.updateState(i.ConnectivityState.TRANSIENT_FAILURE,new d.UnavailablePicker({details:e}),e)
}else this.updateState(i.ConnectivityState.IDLE,new d.QueuePicker(this),null)
;for(const{child:e}of this.children.values())e.getConnectivityState()===i.ConnectivityState.IDLE&&e.exitIdle()}updateState(e,t,r){
trace(i.ConnectivityState[this.currentState]+" -> "+i.ConnectivityState[e]);this.currentState=e;this.channelControlHelper.updateState(e,t,r)}
updateAddressList(e,t,r,n){var s,l;if(!(t instanceof WeightedRoundRobinLoadBalancingConfig))return false;if(!e.ok){
this.children.size===0&&this.updateState(i.ConnectivityState.TRANSIENT_FAILURE,new d.UnavailablePicker(e.error),e.error.details);return true}
if(e.value.length===0){const e=`No addresses resolved. Resolution note: ${n}`;this.updateState(i.ConnectivityState.TRANSIENT_FAILURE,new d.UnavailablePicker({
details:e}),e);return false}trace("Connect to endpoint list "+e.value.map(h.endpointToString));const u=new Date;const f=new Set;this.updatesPaused=true
;this.latestConfig=t;for(const s of e.value){const e=(0,h.endpointToString)(s);f.add(e);let l=this.children.get(e);if(!l){l={child:new o.LeafLoadBalancer(s,(0,
a.createChildChannelControlHelper)(this.channelControlHelper,{updateState:(e,t,r)=>{
this.currentState===i.ConnectivityState.READY&&e!==i.ConnectivityState.READY&&this.channelControlHelper.requestReresolution()
;e===i.ConnectivityState.READY&&(l.nonEmptySince=null);r&&(this.lastError=r);this.calculateAndUpdateState()},createSubchannel:(e,t)=>{
const r=this.channelControlHelper.createSubchannel(e,t)
;return(l===null||l===void 0?void 0:l.oobMetricsListener)?new c.OrcaOobMetricsSubchannelWrapper(r,l.oobMetricsListener,this.latestConfig.getOobLoadReportingPeriodMs()):r
}}),r,n),lastUpdated:u,nonEmptySince:null,weight:0,oobMetricsListener:null};this.children.set(e,l)}t.getEnableOobLoadReport()?l.oobMetricsListener=e=>{
this.updateWeight(l,e)}:l.oobMetricsListener=null}for(const[e,t]of this.children)if(f.has(e))t.child.startConnecting();else{t.child.destroy()
;this.children.delete(e)}this.updatesPaused=false;this.calculateAndUpdateState();this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer)
;this.weightUpdateTimer=(l=(s=setInterval(()=>{this.currentState===i.ConnectivityState.READY&&this.calculateAndUpdateState()
},t.getWeightUpdatePeriodMs())).unref)===null||l===void 0?void 0:l.call(s);return true}exitIdle(){}resetBackoff(){}destroy(){
for(const e of this.children.values())e.child.destroy();this.children.clear();this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer)}getTypeName(){
return p}}function setup(){(0,a.registerLoadBalancerType)(p,WeightedRoundRobinLoadBalancer,WeightedRoundRobinLoadBalancingConfig)}}),7e3:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.createChildChannelControlHelper=createChildChannelControlHelper
;t.registerLoadBalancerType=registerLoadBalancerType;t.registerDefaultLoadBalancerType=registerDefaultLoadBalancerType;t.createLoadBalancer=createLoadBalancer
;t.isLoadBalancerNameRegistered=isLoadBalancerNameRegistered;t.parseLoadBalancingConfig=parseLoadBalancingConfig;t.getDefaultConfig=getDefaultConfig
;t.selectLbConfigFromList=selectLbConfigFromList;const i=r(8536);const n=r(68288);function createChildChannelControlHelper(e,t){var r,i,n,s,a,o,l,c,d,u;return{
createSubchannel:(i=(r=t.createSubchannel)===null||r===void 0?void 0:r.bind(t))!==null&&i!==void 0?i:e.createSubchannel.bind(e),
updateState:(s=(n=t.updateState)===null||n===void 0?void 0:n.bind(t))!==null&&s!==void 0?s:e.updateState.bind(e),
requestReresolution:(o=(a=t.requestReresolution)===null||a===void 0?void 0:a.bind(t))!==null&&o!==void 0?o:e.requestReresolution.bind(e),
addChannelzChild:(c=(l=t.addChannelzChild)===null||l===void 0?void 0:l.bind(t))!==null&&c!==void 0?c:e.addChannelzChild.bind(e),
removeChannelzChild:(u=(d=t.removeChannelzChild)===null||d===void 0?void 0:d.bind(t))!==null&&u!==void 0?u:e.removeChannelzChild.bind(e)}}const s={};let a=null
;function registerLoadBalancerType(e,t,r){s[e]={LoadBalancer:t,LoadBalancingConfig:r}}function registerDefaultLoadBalancerType(e){a=e}
function createLoadBalancer(e,t){const r=e.getLoadBalancerName();return r in s?new s[r].LoadBalancer(t):null}function isLoadBalancerNameRegistered(e){
return e in s}function parseLoadBalancingConfig(e){const t=Object.keys(e)
;if(t.length!==1)throw new Error("Provided load balancing config has multiple conflicting entries");const r=t[0]
;if(!(r in s))throw new Error(`Unrecognized load balancing config name ${r}`);try{return s[r].LoadBalancingConfig.createFromJson(e[r])}catch(e){
throw new Error(`${r}: ${e.message}`)}}function getDefaultConfig(){if(!a)throw new Error("No default load balancer type registered")
;return new s[a].LoadBalancingConfig}function selectLbConfigFromList(e,t=false){for(const t of e)try{return parseLoadBalancingConfig(t)}catch(e){(0,
i.log)(n.LogVerbosity.DEBUG,"Config parsing failed with error",e.message);continue}return t&&a?new s[a].LoadBalancingConfig:null}}),58944:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.LoadBalancingCall=void 0;const i=r(79190);const n=r(60778);const s=r(68288);const a=r(52173)
;const o=r(36100);const l=r(71663);const c=r(8536);const d=r(39962);const u=r(85675);const h="load_balancing_call";const f=Promise.resolve(void 0)
;class LoadBalancingCall{constructor(e,t,r,i,n,s,a){this.channel=e;this.callConfig=t;this.methodName=r;this.host=i;this.credentials=n;this.deadline=s
;this.callNumber=a;this.child=null;this.readPending=false;this.pendingMessage=null;this.pendingHalfClose=false;this.ended=false;this.metadata=null
;this.listener=null;this.onCallEnded=null;this.childStartTime=null;this.serviceUrl=this.channel.getServiceUrl(this.host,this.methodName)
;this.startTime=Date.now()}getDeadlineInfo(){var e,t;const r=[];if(this.childStartTime!==null){if(this.childStartTime>this.startTime){
((e=this.metadata)===null||e===void 0?void 0:e.getOptions().waitForReady)&&r.push("wait_for_ready");r.push(`LB pick: ${(0,
a.formatDateDifference)(this.startTime,this.childStartTime)}`)}r.push(...this.child.getDeadlineInfo());return r}
((t=this.metadata)===null||t===void 0?void 0:t.getOptions().waitForReady)&&r.push("wait_for_ready");r.push("Waiting for LB pick");return r}get traceEnabled(){
return c.isTracerEnabled(h)}trace(e){this.traceEnabled&&c.trace(s.LogVerbosity.DEBUG,h,"["+this.callNumber+"] "+e)}getSubchannelString(e){
return e?"("+e.getChannelzRef().id+") "+e.getAddress():""+e}outputStatus(e,t){var r,i;if(!this.ended){this.ended=true
;this.traceEnabled&&this.trace("ended with status: code="+e.code+' details="'+e.details+'" start time='+new Date(this.startTime).toISOString())
;const n=Object.assign(Object.assign({},e),{progress:t});(r=this.listener)===null||r===void 0||r.onReceiveStatus(n)
;(i=this.onCallEnded)===null||i===void 0||i.call(this,n.code,n.details,n.metadata);this.channel.removeCallFromPickQueue(this)}}
generateCallCredentialsMetadata(e){return(0,i.isEmptyCallCredentials)(e)?f:e.generateMetadata({method_name:this.methodName,service_url:this.serviceUrl})}
doPick(){var e,t;if(this.ended)return;if(!this.metadata)throw new Error("doPick called before start");this.trace("Pick called");const r=this.metadata.clone()
;const i=this.channel.doPick(r,this.callConfig.pickInformation)
;this.traceEnabled&&this.trace("Pick result: "+l.PickResultType[i.pickResultType]+" subchannel: "+this.getSubchannelString(i.subchannel)+" status: "+((e=i.status)===null||e===void 0?void 0:e.code)+" "+((t=i.status)===null||t===void 0?void 0:t.details))
;switch(i.pickResultType){case l.PickResultType.COMPLETE:
this.generateCallCredentialsMetadata(this.credentials.compose(i.subchannel.getCallCredentials())).then(e=>{var t;if(this.ended){
this.trace("Credentials metadata generation finished after call ended");return}e&&r.merge(e);r.get("authorization").length>1&&this.outputStatus({
code:s.Status.INTERNAL,details:'"authorization" metadata cannot have multiple values',metadata:new o.Metadata},"PROCESSED")
;if(i.subchannel.getConnectivityState()!==n.ConnectivityState.READY){
this.traceEnabled&&this.trace("Picked subchannel "+this.getSubchannelString(i.subchannel)+" has state "+n.ConnectivityState[i.subchannel.getConnectivityState()]+" after getting credentials metadata. Retrying pick")
;this.doPick();return}this.deadline!==1/0&&r.set("grpc-timeout",(0,a.getDeadlineTimeoutString)(this.deadline));try{
this.child=i.subchannel.getRealSubchannel().createCall(r,this.host,this.methodName,{onReceiveMetadata:e=>{this.trace("Received metadata")
;this.listener.onReceiveMetadata(e)},onReceiveMessage:e=>{this.trace("Received message");this.listener.onReceiveMessage(e)},onReceiveStatus:e=>{
this.trace("Received status");e.rstCode===u.constants.NGHTTP2_REFUSED_STREAM?this.outputStatus(e,"REFUSED"):this.outputStatus(e,"PROCESSED")}},this.callNumber)
;this.childStartTime=Date.now()}catch(e){
this.traceEnabled&&this.trace("Failed to start call on picked subchannel "+this.getSubchannelString(i.subchannel)+" with error "+e.message);this.outputStatus({
code:s.Status.INTERNAL,details:"Failed to start HTTP/2 stream with error "+e.message,metadata:new o.Metadata},"NOT_STARTED");return}
(t=i.onCallStarted)===null||t===void 0||t.call(i);this.onCallEnded=i.onCallEnded
;this.traceEnabled&&this.trace("Created child call ["+this.child.getCallNumber()+"]");this.readPending&&this.child.startRead()
;this.pendingMessage&&this.child.sendMessageWithContext(this.pendingMessage.context,this.pendingMessage.message);this.pendingHalfClose&&this.child.halfClose()
},e=>{
const{code:t,details:r}=(0,d.restrictControlPlaneStatusCode)(typeof e.code==="number"?e.code:s.Status.UNKNOWN,`Getting metadata from plugin failed with error: ${e.message}`)
;this.outputStatus({code:t,details:r,metadata:new o.Metadata},"PROCESSED")});break;case l.PickResultType.DROP:const{code:e,details:t}=(0,
d.restrictControlPlaneStatusCode)(i.status.code,i.status.details);setImmediate(()=>{this.outputStatus({code:e,details:t,metadata:i.status.metadata},"DROP")})
;break;case l.PickResultType.TRANSIENT_FAILURE:if(this.metadata.getOptions().waitForReady)this.channel.queueCallForPick(this);else{const{code:e,details:t}=(0,
d.restrictControlPlaneStatusCode)(i.status.code,i.status.details);setImmediate(()=>{this.outputStatus({code:e,details:t,metadata:i.status.metadata},"PROCESSED")
})}break;case l.PickResultType.QUEUE:this.channel.queueCallForPick(this)}}cancelWithStatus(e,t){var r
;this.traceEnabled&&this.trace("cancelWithStatus code: "+e+' details: "'+t+'"');(r=this.child)===null||r===void 0||r.cancelWithStatus(e,t);this.outputStatus({
code:e,details:t,metadata:new o.Metadata},"PROCESSED")}getPeer(){var e,t
;return(t=(e=this.child)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:this.channel.getTarget()}start(e,t){this.trace("start called")
;this.listener=t;this.metadata=e;this.doPick()}sendMessageWithContext(e,t){this.traceEnabled&&this.trace("write() called with message of length "+t.length)
;this.child?this.child.sendMessageWithContext(e,t):this.pendingMessage={context:e,message:t}}startRead(){this.trace("startRead called")
;this.child?this.child.startRead():this.readPending=true}halfClose(){this.trace("halfClose called");this.child?this.child.halfClose():this.pendingHalfClose=true
}setCredentials(e){throw new Error("Method not implemented.")}getCallNumber(){return this.callNumber}getAuthContext(){
return this.child?this.child.getAuthContext():null}}t.LoadBalancingCall=LoadBalancingCall}),8536:((e,t,r)=>{var i,n,s,a;Object.defineProperty(t,"__esModule",{
value:true});t.log=t.setLoggerVerbosity=t.setLogger=t.getLogger=void 0;t.trace=trace;t.isTracerEnabled=isTracerEnabled;const o=r(68288);const l=r(932)
;const c=r(9943).rE;const d={error:(e,...t)=>{console.error("E "+e,...t)},info:(e,...t)=>{console.error("I "+e,...t)},debug:(e,...t)=>{
console.error("D "+e,...t)}};let u=d;let h=o.LogVerbosity.ERROR
;const f=(n=(i=process.env.GRPC_NODE_VERBOSITY)!==null&&i!==void 0?i:process.env.GRPC_VERBOSITY)!==null&&n!==void 0?n:"";switch(f.toUpperCase()){case"DEBUG":
h=o.LogVerbosity.DEBUG;break;case"INFO":h=o.LogVerbosity.INFO;break;case"ERROR":h=o.LogVerbosity.ERROR;break;case"NONE":h=o.LogVerbosity.NONE;break;default:}
const getLogger=()=>u;t.getLogger=getLogger;const setLogger=e=>{u=e};t.setLogger=setLogger;const setLoggerVerbosity=e=>{h=e}
;t.setLoggerVerbosity=setLoggerVerbosity;const log=(e,...t)=>{let r;if(e>=h){switch(e){case o.LogVerbosity.DEBUG:r=u.debug;break;case o.LogVerbosity.INFO:
r=u.info;break;case o.LogVerbosity.ERROR:r=u.error;break}r||(r=u.error);r&&r.bind(u)(...t)}};t.log=log
;const p=(a=(s=process.env.GRPC_NODE_TRACE)!==null&&s!==void 0?s:process.env.GRPC_TRACE)!==null&&a!==void 0?a:"";const g=new Set;const m=new Set
;for(const e of p.split(",")){if(e.length===0)continue;e.startsWith("-")?m.add(e.substring(1)):g.add(e)}const v=g.has("all");const y=v||g.size>0
;function trace(e,r,i){isTracerEnabled(r)&&(0,t.log)(e,(new Date).toISOString()+" | v"+c+" "+l.pid+" | "+r+" | "+i)}function isTracerEnabled(e){
if(!y)return false;return!m.has(e)&&(v||g.has(e))}}),76983:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.makeClientConstructor=makeClientConstructor;t.loadPackageDefinition=loadPackageDefinition;const i=r(54210);const n={
unary:i.Client.prototype.makeUnaryRequest,server_stream:i.Client.prototype.makeServerStreamRequest,client_stream:i.Client.prototype.makeClientStreamRequest,
bidi:i.Client.prototype.makeBidiStreamRequest};function isPrototypePolluted(e){return["__proto__","prototype","constructor"].includes(e)}
function makeClientConstructor(e,t,r){r||(r={});class ServiceClientImpl extends i.Client{}Object.keys(e).forEach(t=>{if(isPrototypePolluted(t))return
;const r=e[t];let i;if(typeof t==="string"&&t.charAt(0)==="$")throw new Error("Method names cannot start with $")
;i=r.requestStream?r.responseStream?"bidi":"client_stream":r.responseStream?"server_stream":"unary";const s=r.requestSerialize;const a=r.responseDeserialize
;const o=partial(n[i],r.path,s,a);ServiceClientImpl.prototype[t]=o;Object.assign(ServiceClientImpl.prototype[t],r)
;r.originalName&&!isPrototypePolluted(r.originalName)&&(ServiceClientImpl.prototype[r.originalName]=ServiceClientImpl.prototype[t])})
;ServiceClientImpl.service=e;ServiceClientImpl.serviceName=t;return ServiceClientImpl}function partial(e,t,r,i){return function(...n){
return e.call(this,t,r,i,...n)}}function isProtobufTypeDefinition(e){return"format"in e}function loadPackageDefinition(e){const t={}
;for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const i=e[r];const n=r.split(".");if(n.some(e=>isPrototypePolluted(e)))continue
;const s=n[n.length-1];let a=t;for(const e of n.slice(0,-1)){a[e]||(a[e]={});a=a[e]}isProtobufTypeDefinition(i)?a[s]=i:a[s]=makeClientConstructor(i,s,{})}
return t}}),36100:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.Metadata=void 0;const i=r(8536);const n=r(68288);const s=r(98219)
;const a=/^[:0-9a-z_.-]+$/;const o=/^[ -~]*$/;function isLegalKey(e){return a.test(e)}function isLegalNonBinaryValue(e){return o.test(e)}
function isBinaryKey(e){return e.endsWith("-bin")}function isCustomMetadata(e){return!e.startsWith("grpc-")}function normalizeKey(e){return e.toLowerCase()}
function validate(e,t){if(!isLegalKey(e))throw new Error('Metadata key "'+e+'" contains illegal characters');if(t!==null&&t!==void 0)if(isBinaryKey(e)){
if(!Buffer.isBuffer(t))throw new Error("keys that end with '-bin' must have Buffer values")}else{
if(Buffer.isBuffer(t))throw new Error("keys that don't end with '-bin' must have String values")
;if(!isLegalNonBinaryValue(t))throw new Error('Metadata string value "'+t+'" contains illegal characters')}}class Metadata{constructor(e={}){
this.internalRepr=new Map;this.options=e}set(e,t){e=normalizeKey(e);validate(e,t);this.internalRepr.set(e,[t])}add(e,t){e=normalizeKey(e);validate(e,t)
;const r=this.internalRepr.get(e);r===void 0?this.internalRepr.set(e,[t]):r.push(t)}remove(e){e=normalizeKey(e);this.internalRepr.delete(e)}get(e){
e=normalizeKey(e);return this.internalRepr.get(e)||[]}getMap(){const e={};for(const[t,r]of this.internalRepr)if(r.length>0){const i=r[0]
;e[t]=Buffer.isBuffer(i)?Buffer.from(i):i}return e}clone(){const e=new Metadata(this.options);const t=e.internalRepr;for(const[e,r]of this.internalRepr){
const i=r.map(e=>Buffer.isBuffer(e)?Buffer.from(e):e);t.set(e,i)}return e}merge(e){for(const[t,r]of e.internalRepr){
const e=(this.internalRepr.get(t)||[]).concat(r);this.internalRepr.set(t,e)}}setOptions(e){this.options=e}getOptions(){return this.options}toHttp2Headers(){
const e={};for(const[t,r]of this.internalRepr){if(t.startsWith(":"))continue;r.length===1?e[t]=bufToString(r[0]):e[t]=r.map(bufToString)}return e}toJSON(){
const e={};for(const[t,r]of this.internalRepr)e[t]=r;return e}setOpaque(e,t){this.opaqueData||(this.opaqueData=new Map);this.opaqueData.set(e,t)}getOpaque(e){
var t;return(t=this.opaqueData)===null||t===void 0?void 0:t.get(e)}static fromHttp2Headers(e){const t=new Metadata;for(const r of Object.keys(e)){
if(r.charAt(0)===":")continue;const a=e[r];try{isBinaryKey(r)?Array.isArray(a)?a.forEach(e=>{t.add(r,Buffer.from(e,"base64"))
}):a!==void 0&&(isCustomMetadata(r)?a.split(",").forEach(e=>{t.add(r,Buffer.from(e.trim(),"base64"))
}):t.add(r,Buffer.from(a,"base64"))):Array.isArray(a)?a.forEach(e=>{t.add(r,e)}):a!==void 0&&t.add(r,a)}catch(e){
const t=`Failed to add metadata entry ${r}: ${a}. ${(0,s.getErrorMessage)(e)}. For more information see https://github.com/grpc/grpc-node/issues/1173`;(0,
i.log)(n.LogVerbosity.ERROR,t)}}return t}}t.Metadata=Metadata;const bufToString=e=>Buffer.isBuffer(e)?e.toString("base64"):e}),82124:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.OrcaOobMetricsSubchannelWrapper=t.GRPC_METRICS_HEADER=t.ServerMetricRecorder=t.PerRequestMetricRecorder=void 0;t.createOrcaClient=createOrcaClient
;t.createMetricsReader=createMetricsReader;const i=r(76983);const n=r(63929);const s=r(32257);const a=r(70098);const o=r(68288);const l=r(14643)
;const c=r(60778);const d=null;function loadOrcaProto(){if(d)return d;const e=r(76081).Yi;const t=e("xds/service/orca/v3/orca.proto",{keepCase:true,
longs:String,enums:String,defaults:true,oneofs:true,includeDirs:[r.ab+"xds",r.ab+"protoc-gen-validate"]});return(0,i.loadPackageDefinition)(t)}
class PerRequestMetricRecorder{constructor(){this.message={}}recordRequestCostMetric(e,t){this.message.request_cost||(this.message.request_cost={})
;this.message.request_cost[e]=t}recordUtilizationMetric(e,t){this.message.utilization||(this.message.utilization={});this.message.utilization[e]=t}
recordNamedMetric(e,t){this.message.named_metrics||(this.message.named_metrics={});this.message.named_metrics[e]=t}recordCPUUtilizationMetric(e){
this.message.cpu_utilization=e}recordMemoryUtilizationMetric(e){this.message.mem_utilization=e}recordApplicationUtilizationMetric(e){
this.message.application_utilization=e}recordQpsMetric(e){this.message.rps_fractional=e}recordEpsMetric(e){this.message.eps=e}serialize(){
const e=loadOrcaProto();return e.xds.data.orca.v3.OrcaLoadReport.serialize(this.message)}}t.PerRequestMetricRecorder=PerRequestMetricRecorder;const u=3e4
;class ServerMetricRecorder{constructor(){this.message={};this.serviceImplementation={StreamCoreMetrics:e=>{const t=e.request.report_interval?(0,
n.durationToMs)((0,n.durationMessageToDuration)(e.request.report_interval)):u;const r=setInterval(()=>{e.write(this.message)},t);e.on("cancelled",()=>{
clearInterval(r)})}}}putUtilizationMetric(e,t){this.message.utilization||(this.message.utilization={});this.message.utilization[e]=t}
setAllUtilizationMetrics(e){this.message.utilization=Object.assign({},e)}deleteUtilizationMetric(e){var t
;(t=this.message.utilization)===null||t===void 0||delete t[e]}setCpuUtilizationMetric(e){this.message.cpu_utilization=e}deleteCpuUtilizationMetric(){
delete this.message.cpu_utilization}setApplicationUtilizationMetric(e){this.message.application_utilization=e}deleteApplicationUtilizationMetric(){
delete this.message.application_utilization}setQpsMetric(e){this.message.rps_fractional=e}deleteQpsMetric(){delete this.message.rps_fractional}setEpsMetric(e){
this.message.eps=e}deleteEpsMetric(){delete this.message.eps}addToServer(e){const t=loadOrcaProto().xds.service.orca.v3.OpenRcaService.service
;e.addService(t,this.serviceImplementation)}}t.ServerMetricRecorder=ServerMetricRecorder;function createOrcaClient(e){
const t=loadOrcaProto().xds.service.orca.v3.OpenRcaService;return new t("unused",s.ChannelCredentials.createInsecure(),{channelOverride:e})}
t.GRPC_METRICS_HEADER="endpoint-load-metrics-bin";const h="grpc_orca_load_report";function createMetricsReader(e,r){return(i,n,s)=>{let a=s.getOpaque(h)
;if(a)e(a);else{const r=s.get(t.GRPC_METRICS_HEADER);if(r.length>0){const t=loadOrcaProto();a=t.xds.data.orca.v3.OrcaLoadReport.deserialize(r[0]);e(a)
;s.setOpaque(h,a)}}r&&r(i,n,s)}}const f="orca_oob_metrics";class OobMetricsDataWatcher{constructor(e,t){this.metricsListener=e;this.intervalMs=t
;this.dataProducer=null}setSubchannel(e){const t=e.getOrCreateDataProducer(f,createOobMetricsDataProducer);this.dataProducer=t;t.addDataWatcher(this)}destroy(){
var e;(e=this.dataProducer)===null||e===void 0||e.removeDataWatcher(this)}getInterval(){return this.intervalMs}onMetricsUpdate(e){this.metricsListener(e)}}
class OobMetricsDataProducer{constructor(e){this.subchannel=e;this.dataWatchers=new Set;this.orcaSupported=true;this.metricsCall=null;this.currentInterval=1/0
;this.backoffTimer=new l.BackoffTimeout(()=>this.updateMetricsSubscription());this.subchannelStateListener=()=>this.updateMetricsSubscription()
;const t=e.getChannel();this.client=createOrcaClient(t);e.addConnectivityStateListener(this.subchannelStateListener)}addDataWatcher(e){this.dataWatchers.add(e)
;this.updateMetricsSubscription()}removeDataWatcher(e){var t;this.dataWatchers.delete(e);if(this.dataWatchers.size===0){this.subchannel.removeDataProducer(f)
;(t=this.metricsCall)===null||t===void 0||t.cancel();this.metricsCall=null;this.client.close()
;this.subchannel.removeConnectivityStateListener(this.subchannelStateListener)}else this.updateMetricsSubscription()}updateMetricsSubscription(){var e
;if(this.dataWatchers.size===0||!this.orcaSupported||this.subchannel.getConnectivityState()!==c.ConnectivityState.READY)return
;const t=Math.min(...Array.from(this.dataWatchers).map(e=>e.getInterval()));if(!this.metricsCall||t!==this.currentInterval){
(e=this.metricsCall)===null||e===void 0||e.cancel();this.currentInterval=t;const r=this.client.streamCoreMetrics({report_interval:(0,n.msToDuration)(t)})
;this.metricsCall=r;r.on("data",e=>{this.dataWatchers.forEach(t=>{t.onMetricsUpdate(e)})});r.on("error",e=>{this.metricsCall=null
;if(e.code===o.Status.UNIMPLEMENTED){this.orcaSupported=false;return}if(e.code===o.Status.CANCELLED)return;this.backoffTimer.runOnce()})}}}
class OrcaOobMetricsSubchannelWrapper extends a.BaseSubchannelWrapper{constructor(e,t,r){super(e);this.addDataWatcher(new OobMetricsDataWatcher(t,r))}
getWrappedSubchannel(){return this.child}}t.OrcaOobMetricsSubchannelWrapper=OrcaOobMetricsSubchannelWrapper;function createOobMetricsDataProducer(e){
return new OobMetricsDataProducer(e)}}),71663:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.QueuePicker=t.UnavailablePicker=t.PickResultType=void 0;const i=r(36100);const n=r(68288);var s;(function(e){e[e["COMPLETE"]=0]="COMPLETE"
;e[e["QUEUE"]=1]="QUEUE";e[e["TRANSIENT_FAILURE"]=2]="TRANSIENT_FAILURE";e[e["DROP"]=3]="DROP"})(s||(t.PickResultType=s={}));class UnavailablePicker{
constructor(e){this.status=Object.assign({code:n.Status.UNAVAILABLE,details:"No connection established",metadata:new i.Metadata},e)}pick(e){return{
pickResultType:s.TRANSIENT_FAILURE,subchannel:null,status:this.status,onCallStarted:null,onCallEnded:null}}}t.UnavailablePicker=UnavailablePicker
;class QueuePicker{constructor(e,t){this.loadBalancer=e;this.childPicker=t;this.calledExitIdle=false}pick(e){if(!this.calledExitIdle){process.nextTick(()=>{
this.loadBalancer.exitIdle()});this.calledExitIdle=true}return this.childPicker?this.childPicker.pick(e):{pickResultType:s.QUEUE,subchannel:null,status:null,
onCallStarted:null,onCallEnded:null}}}t.QueuePicker=QueuePicker}),58291:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.PriorityQueue=void 0
;const r=0;const parent=e=>Math.floor(e/2);const left=e=>e*2+1;const right=e=>e*2+2;class PriorityQueue{constructor(e=(e,t)=>e>t){this.comparator=e;this.heap=[]
}size(){return this.heap.length}isEmpty(){return this.size()==0}peek(){return this.heap[r]}push(...e){e.forEach(e=>{this.heap.push(e);this.siftUp()})
;return this.size()}pop(){const e=this.peek();const t=this.size()-1;t>r&&this.swap(r,t);this.heap.pop();this.siftDown();return e}replace(e){const t=this.peek()
;this.heap[r]=e;this.siftDown();return t}greater(e,t){return this.comparator(this.heap[e],this.heap[t])}swap(e,t){
[this.heap[e],this.heap[t]]=[this.heap[t],this.heap[e]]}siftUp(){let e=this.size()-1;while(e>r&&this.greater(e,parent(e))){this.swap(e,parent(e));e=parent(e)}}
siftDown(){let e=r;while(left(e)<this.size()&&this.greater(left(e),e)||right(e)<this.size()&&this.greater(right(e),e)){
let t=right(e)<this.size()&&this.greater(right(e),left(e))?right(e):left(e);this.swap(e,t);e=t}}}t.PriorityQueue=PriorityQueue}),51149:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.DEFAULT_PORT=void 0;t.setup=setup;const i=r(76255);const n=r(72250);const s=r(70005);const a=r(68288)
;const o=r(61803);const l=r(36100);const c=r(8536);const d=r(68288);const u=r(56027);const h=r(69278);const f=r(14643);const p=r(16964);const g="dns_resolver"
;function trace(e){c.trace(d.LogVerbosity.DEBUG,g,e)}t.DEFAULT_PORT=443;const m=3e4;class DnsResolver{constructor(e,r,i){var s,o,c;this.target=e;this.listener=r
;this.pendingLookupPromise=null;this.pendingTxtPromise=null;this.latestLookupResult=null;this.latestServiceConfigResult=null;this.continueResolving=false
;this.isNextResolutionTimerRunning=false;this.isServiceConfigEnabled=true;this.returnedIpResult=false;this.alternativeResolver=new n.promises.Resolver
;trace("Resolver constructed for target "+(0,u.uriToString)(e));e.authority&&this.alternativeResolver.setServers([e.authority]);const d=(0,
u.splitHostPort)(e.path);if(d===null){this.ipResult=null;this.dnsHostname=null;this.port=null}else if((0,h.isIPv4)(d.host)||(0,h.isIPv6)(d.host)){
this.ipResult=[{addresses:[{host:d.host,port:(s=d.port)!==null&&s!==void 0?s:t.DEFAULT_PORT}]}];this.dnsHostname=null;this.port=null}else{this.ipResult=null
;this.dnsHostname=d.host;this.port=(o=d.port)!==null&&o!==void 0?o:t.DEFAULT_PORT}this.percentage=Math.random()*100
;i["grpc.service_config_disable_resolution"]===1&&(this.isServiceConfigEnabled=false);this.defaultResolutionError={code:a.Status.UNAVAILABLE,
details:`Name resolution failed for target ${(0,u.uriToString)(this.target)}`,metadata:new l.Metadata};const p={
initialDelay:i["grpc.initial_reconnect_backoff_ms"],maxDelay:i["grpc.max_reconnect_backoff_ms"]};this.backoff=new f.BackoffTimeout(()=>{
this.continueResolving&&this.startResolutionWithBackoff()},p);this.backoff.unref()
;this.minTimeBetweenResolutionsMs=(c=i["grpc.dns_min_time_between_resolutions_ms"])!==null&&c!==void 0?c:m;this.nextResolutionTimer=setTimeout(()=>{},0)
;clearTimeout(this.nextResolutionTimer)}startResolution(){if(this.ipResult!==null){if(!this.returnedIpResult){trace("Returning IP address for target "+(0,
u.uriToString)(this.target));setImmediate(()=>{this.listener((0,o.statusOrFromValue)(this.ipResult),{},null,"")});this.returnedIpResult=true}this.backoff.stop()
;this.backoff.reset();this.stopNextResolutionTimer();return}if(this.dnsHostname===null){trace("Failed to parse DNS address "+(0,u.uriToString)(this.target))
;setImmediate(()=>{this.listener((0,o.statusOrFromError)({code:a.Status.UNAVAILABLE,details:`Failed to parse DNS address ${(0,u.uriToString)(this.target)}`
}),{},null,"")});this.stopNextResolutionTimer()}else{if(this.pendingLookupPromise!==null)return;trace("Looking up DNS hostname "+this.dnsHostname)
;this.latestLookupResult=null;const e=this.dnsHostname;this.pendingLookupPromise=this.lookup(e);this.pendingLookupPromise.then(e=>{
if(this.pendingLookupPromise===null)return;this.pendingLookupPromise=null;this.latestLookupResult=(0,o.statusOrFromValue)(e.map(e=>({addresses:[e]})))
;const t="["+e.map(e=>e.host+":"+e.port).join(",")+"]";trace("Resolved addresses for target "+(0,u.uriToString)(this.target)+": "+t)
;const r=this.listener(this.latestLookupResult,{},this.latestServiceConfigResult,"");this.handleHealthStatus(r)},e=>{if(this.pendingLookupPromise===null)return
;trace("Resolution error for target "+(0,u.uriToString)(this.target)+": "+e.message);this.pendingLookupPromise=null;this.stopNextResolutionTimer()
;this.listener((0,o.statusOrFromError)(this.defaultResolutionError),{},this.latestServiceConfigResult,"")})
;if(this.isServiceConfigEnabled&&this.pendingTxtPromise===null){this.pendingTxtPromise=this.resolveTxt(e);this.pendingTxtPromise.then(e=>{
if(this.pendingTxtPromise===null)return;this.pendingTxtPromise=null;let t;try{t=(0,s.extractAndSelectServiceConfig)(e,this.percentage)
;this.latestServiceConfigResult=t?(0,o.statusOrFromValue)(t):null}catch(e){this.latestServiceConfigResult=(0,o.statusOrFromError)({code:a.Status.UNAVAILABLE,
details:`Parsing service config failed with error ${e.message}`})}
this.latestLookupResult!==null&&this.listener(this.latestLookupResult,{},this.latestServiceConfigResult,"")},e=>{})}}}handleHealthStatus(e){if(e){
this.backoff.stop();this.backoff.reset()}else this.continueResolving=true}async lookup(e){if(p.GRPC_NODE_USE_ALTERNATIVE_RESOLVER){
trace("Using alternative DNS resolver.");const t=await Promise.allSettled([this.alternativeResolver.resolve4(e),this.alternativeResolver.resolve6(e)])
;if(t.every(e=>e.status==="rejected"))throw new Error(t[0].reason);return t.reduce((e,t)=>t.status==="fulfilled"?[...e,...t.value]:e,[]).map(e=>({host:e,
port:+this.port}))}const t=await n.promises.lookup(e,{all:true});return t.map(e=>({host:e.address,port:+this.port}))}async resolveTxt(e){
if(p.GRPC_NODE_USE_ALTERNATIVE_RESOLVER){trace("Using alternative DNS resolver.");return this.alternativeResolver.resolveTxt(e)}return n.promises.resolveTxt(e)}
startNextResolutionTimer(){var e,t;clearTimeout(this.nextResolutionTimer);this.nextResolutionTimer=setTimeout(()=>{this.stopNextResolutionTimer()
;this.continueResolving&&this.startResolutionWithBackoff()},this.minTimeBetweenResolutionsMs)
;(t=(e=this.nextResolutionTimer).unref)===null||t===void 0||t.call(e);this.isNextResolutionTimerRunning=true}stopNextResolutionTimer(){
clearTimeout(this.nextResolutionTimer);this.isNextResolutionTimerRunning=false}startResolutionWithBackoff(){if(this.pendingLookupPromise===null){
this.continueResolving=false;this.backoff.runOnce();this.startNextResolutionTimer();this.startResolution()}}updateResolution(){
if(this.pendingLookupPromise===null)if(this.isNextResolutionTimerRunning||this.backoff.isRunning()){
this.isNextResolutionTimerRunning?trace('resolution update delayed by "min time between resolutions" rate limit'):trace("resolution update delayed by backoff timer until "+this.backoff.getEndTime().toISOString())
;this.continueResolving=true}else this.startResolutionWithBackoff()}destroy(){this.continueResolving=false;this.backoff.reset();this.backoff.stop()
;this.stopNextResolutionTimer();this.pendingLookupPromise=null;this.pendingTxtPromise=null;this.latestLookupResult=null;this.latestServiceConfigResult=null
;this.returnedIpResult=false}static getDefaultAuthority(e){return e.path}}function setup(){(0,i.registerResolver)("dns",DnsResolver);(0,
i.registerDefaultScheme)("dns")}}),52617:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.setup=setup;const i=r(69278);const n=r(61803)
;const s=r(68288);const a=r(36100);const o=r(76255);const l=r(97021);const c=r(56027);const d=r(8536);const u="ip_resolver";function trace(e){
d.trace(s.LogVerbosity.DEBUG,u,e)}const h="ipv4";const f="ipv6";const p=443;class IpResolver{constructor(e,t,r){var n;this.listener=t;this.endpoints=[]
;this.error=null;this.hasReturnedResult=false;trace("Resolver constructed for target "+(0,c.uriToString)(e));const o=[];if(!(e.scheme===h||e.scheme===f)){
this.error={code:s.Status.UNAVAILABLE,details:`Unrecognized scheme ${e.scheme} in IP resolver`,metadata:new a.Metadata};return}const d=e.path.split(",")
;for(const t of d){const r=(0,c.splitHostPort)(t);if(r===null){this.error={code:s.Status.UNAVAILABLE,details:`Failed to parse ${e.scheme} address ${t}`,
metadata:new a.Metadata};return}if(e.scheme===h&&!(0,i.isIPv4)(r.host)||e.scheme===f&&!(0,i.isIPv6)(r.host)){this.error={code:s.Status.UNAVAILABLE,
details:`Failed to parse ${e.scheme} address ${t}`,metadata:new a.Metadata};return}o.push({host:r.host,port:(n=r.port)!==null&&n!==void 0?n:p})}
this.endpoints=o.map(e=>({addresses:[e]}));trace("Parsed "+e.scheme+" address list "+o.map(l.subchannelAddressToString))}updateResolution(){
if(!this.hasReturnedResult){this.hasReturnedResult=true;process.nextTick(()=>{this.error?this.listener((0,
n.statusOrFromError)(this.error),{},null,""):this.listener((0,n.statusOrFromValue)(this.endpoints),{},null,"")})}}destroy(){this.hasReturnedResult=false}
static getDefaultAuthority(e){return e.path.split(",")[0]}}function setup(){(0,o.registerResolver)(h,IpResolver);(0,o.registerResolver)(f,IpResolver)}}),
69252:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.setup=setup;const i=r(76255);const n=r(61803);class UdsResolver{constructor(e,t,r){
this.listener=t;this.hasReturnedResult=false;this.endpoints=[];let i;i=e.authority===""?"/"+e.path:e.path;this.endpoints=[{addresses:[{path:i}]}]}
updateResolution(){if(!this.hasReturnedResult){this.hasReturnedResult=true;process.nextTick(this.listener,(0,n.statusOrFromValue)(this.endpoints),{},null,"")}}
destroy(){this.hasReturnedResult=false}static getDefaultAuthority(e){return"localhost"}}function setup(){(0,i.registerResolver)("unix",UdsResolver)}}),
76255:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=void 0;t.registerResolver=registerResolver
;t.registerDefaultScheme=registerDefaultScheme;t.createResolver=createResolver;t.getDefaultAuthority=getDefaultAuthority
;t.mapUriDefaultScheme=mapUriDefaultScheme;const i=r(56027);t.CHANNEL_ARGS_CONFIG_SELECTOR_KEY="grpc.internal.config_selector";const n={};let s=null
;function registerResolver(e,t){n[e]=t}function registerDefaultScheme(e){s=e}function createResolver(e,t,r){
if(e.scheme!==void 0&&e.scheme in n)return new n[e.scheme](e,t,r);throw new Error(`No resolver could be created for target ${(0,i.uriToString)(e)}`)}
function getDefaultAuthority(e){if(e.scheme!==void 0&&e.scheme in n)return n[e.scheme].getDefaultAuthority(e);throw new Error(`Invalid target ${(0,
i.uriToString)(e)}`)}function mapUriDefaultScheme(e){if(e.scheme===void 0||!(e.scheme in n))return s!==null?{scheme:s,authority:void 0,path:(0,i.uriToString)(e)
}:null;return e}}),8023:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.ResolvingCall=void 0;const i=r(79190);const n=r(68288);const s=r(52173)
;const a=r(36100);const o=r(8536);const l=r(39962);const c="resolving_call";class ResolvingCall{constructor(e,t,r,a,o){this.channel=e;this.method=t
;this.filterStackFactory=a;this.callNumber=o;this.child=null;this.readPending=false;this.pendingMessage=null;this.pendingHalfClose=false;this.ended=false
;this.readFilterPending=false;this.writeFilterPending=false;this.pendingChildStatus=null;this.metadata=null;this.listener=null;this.statusWatchers=[]
;this.deadlineTimer=null;this.filterStack=null;this.deadlineStartTime=null;this.configReceivedTime=null;this.childStartTime=null
;this.credentials=i.CallCredentials.createEmpty();this.deadline=r.deadline;this.host=r.host;if(r.parentCall){
r.flags&n.Propagate.CANCELLATION&&r.parentCall.on("cancelled",()=>{this.cancelWithStatus(n.Status.CANCELLED,"Cancelled by parent call")})
;if(r.flags&n.Propagate.DEADLINE){this.traceEnabled&&this.trace("Propagating deadline from parent: "+r.parentCall.getDeadline());this.deadline=(0,
s.minDeadline)(this.deadline,r.parentCall.getDeadline())}}this.trace("Created");this.runDeadlineTimer()}get traceEnabled(){return o.isTracerEnabled(c)}trace(e){
this.traceEnabled&&o.trace(n.LogVerbosity.DEBUG,c,"["+this.callNumber+"] "+e)}runDeadlineTimer(){if(this.deadlineTimer){clearTimeout(this.deadlineTimer)
;this.deadlineTimer=null}this.deadlineStartTime=Date.now();this.traceEnabled&&this.trace("Deadline: "+(0,s.deadlineToString)(this.deadline));const e=(0,
s.getRelativeTimeout)(this.deadline);if(e!==1/0){this.traceEnabled&&this.trace("Deadline will be reached in "+e+"ms");const handleDeadline=()=>{
this.deadlineTimer=null;if(this.deadlineStartTime===null){this.cancelWithStatus(n.Status.DEADLINE_EXCEEDED,"Deadline exceeded");return}const e=[]
;const t=Date.now();e.push(`Deadline exceeded after ${(0,s.formatDateDifference)(this.deadlineStartTime,t)}`);if(this.configReceivedTime!==null){
this.configReceivedTime>this.deadlineStartTime&&e.push(`name resolution: ${(0,s.formatDateDifference)(this.deadlineStartTime,this.configReceivedTime)}`)
;this.childStartTime!==null?this.childStartTime>this.configReceivedTime&&e.push(`metadata filters: ${(0,
s.formatDateDifference)(this.configReceivedTime,this.childStartTime)}`):e.push("waiting for metadata filters")}else e.push("waiting for name resolution")
;this.child&&e.push(...this.child.getDeadlineInfo());this.cancelWithStatus(n.Status.DEADLINE_EXCEEDED,e.join(","))}
;e<=0?process.nextTick(handleDeadline):this.deadlineTimer=setTimeout(handleDeadline,e)}}outputStatus(e){if(!this.ended){this.ended=true
;this.filterStack||(this.filterStack=this.filterStackFactory.createFilter());if(this.deadlineTimer){clearTimeout(this.deadlineTimer);this.deadlineTimer=null}
const t=this.filterStack.receiveTrailers(e);this.traceEnabled&&this.trace("ended with status: code="+t.code+' details="'+t.details+'"')
;this.statusWatchers.forEach(e=>e(t));process.nextTick(()=>{var e;(e=this.listener)===null||e===void 0||e.onReceiveStatus(t)})}}sendMessageOnChild(e,t){
if(!this.child)throw new Error("sendMessageonChild called with child not populated");const r=this.child;this.writeFilterPending=true
;this.filterStack.sendMessage(Promise.resolve({message:t,flags:e.flags})).then(t=>{this.writeFilterPending=false;r.sendMessageWithContext(e,t.message)
;this.pendingHalfClose&&r.halfClose()},e=>{var t,r
;this.cancelWithStatus((t=e.code)!==null&&t!==void 0?t:n.Status.INTERNAL,(r=e.details)!==null&&r!==void 0?r:"Failed to write message")})}getConfig(){
if(this.ended)return;if(!this.metadata||!this.listener)throw new Error("getConfig called before start")
;const e=this.channel.getConfig(this.method,this.metadata);if(e.type==="NONE"){this.channel.queueCallForConfig(this);return}if(e.type==="ERROR"){
this.metadata.getOptions().waitForReady?this.channel.queueCallForConfig(this):this.outputStatus(e.error);return}this.configReceivedTime=Date.now()
;const t=e.config;if(t.status!==n.Status.OK){
const{code:e,details:r}=(0,l.restrictControlPlaneStatusCode)(t.status,"Failed to route call to method "+this.method);this.outputStatus({code:e,details:r,
metadata:new a.Metadata});return}if(t.methodConfig.timeout){const e=Math.floor(t.methodConfig.timeout.seconds*1e3+t.methodConfig.timeout.nanos/1e6)
;const r=Date.now()+e;this.deadline=(0,s.minDeadline)(this.deadline,r);this.runDeadlineTimer()}this.filterStackFactory.push(t.dynamicFilterFactories)
;this.filterStack=this.filterStackFactory.createFilter();this.filterStack.sendMetadata(Promise.resolve(this.metadata)).then(e=>{
this.child=this.channel.createRetryingCall(t,this.method,this.host,this.credentials,this.deadline,this.callNumber)
;this.traceEnabled&&this.trace("Created child ["+this.child.getCallNumber()+"]");this.childStartTime=Date.now();this.child.start(e,{onReceiveMetadata:e=>{
this.trace("Received metadata");this.listener.onReceiveMetadata(this.filterStack.receiveMetadata(e))},onReceiveMessage:e=>{this.trace("Received message")
;this.readFilterPending=true;this.filterStack.receiveMessage(e).then(e=>{this.trace("Finished filtering received message");this.readFilterPending=false
;this.listener.onReceiveMessage(e);this.pendingChildStatus&&this.outputStatus(this.pendingChildStatus)},e=>{this.cancelWithStatus(e.code,e.details)})},
onReceiveStatus:e=>{this.trace("Received status");this.readFilterPending?this.pendingChildStatus=e:this.outputStatus(e)}})
;this.readPending&&this.child.startRead()
;this.pendingMessage?this.sendMessageOnChild(this.pendingMessage.context,this.pendingMessage.message):this.pendingHalfClose&&this.child.halfClose()},e=>{
this.outputStatus(e)})}reportResolverError(e){var t
;((t=this.metadata)===null||t===void 0?void 0:t.getOptions().waitForReady)?this.channel.queueCallForConfig(this):this.outputStatus(e)}cancelWithStatus(e,t){
var r;this.traceEnabled&&this.trace("cancelWithStatus code: "+e+' details: "'+t+'"');(r=this.child)===null||r===void 0||r.cancelWithStatus(e,t)
;this.outputStatus({code:e,details:t,metadata:new a.Metadata})}getPeer(){var e,t
;return(t=(e=this.child)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:this.channel.getTarget()}start(e,t){this.trace("start called")
;this.metadata=e.clone();this.listener=t;this.getConfig()}sendMessageWithContext(e,t){
this.traceEnabled&&this.trace("write() called with message of length "+t.length);this.child?this.sendMessageOnChild(e,t):this.pendingMessage={context:e,
message:t}}startRead(){this.trace("startRead called");this.child?this.child.startRead():this.readPending=true}halfClose(){this.trace("halfClose called")
;this.child&&!this.writeFilterPending?this.child.halfClose():this.pendingHalfClose=true}setCredentials(e){this.credentials=e}addStatusWatcher(e){
this.statusWatchers.push(e)}getCallNumber(){return this.callNumber}getAuthContext(){return this.child?this.child.getAuthContext():null}}
t.ResolvingCall=ResolvingCall}),63962:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.ResolvingLoadBalancer=void 0
;t.getDefaultConfigSelector=getDefaultConfigSelector;const i=r(7e3);const n=r(70005);const s=r(60778);const a=r(76255);const o=r(71663);const l=r(14643)
;const c=r(68288);const d=r(36100);const u=r(8536);const h=r(68288);const f=r(56027);const p=r(21450);const g="resolving_load_balancer";function trace(e){
u.trace(h.LogVerbosity.DEBUG,g,e)}const m=["SERVICE_AND_METHOD","SERVICE","EMPTY"];function hasMatchingName(e,t,r,i){for(const n of r.name)switch(i){
case"EMPTY":if(!n.service&&!n.method)return true;break;case"SERVICE":if(n.service===e&&!n.method)return true;break;case"SERVICE_AND_METHOD":
if(n.service===e&&n.method===t)return true}return false}function findMatchingConfig(e,t,r,i){for(const n of r)if(hasMatchingName(e,t,n,i))return n;return null}
const v=100;function getDefaultConfigSelector(e){const t=new Map;return{invoke(r,i,n){var s,a;let o=t.get(r);if(o===void 0){
const i=r.split("/").filter(e=>e.length>0);const n=(s=i[0])!==null&&s!==void 0?s:"";const l=(a=i[1])!==null&&a!==void 0?a:"";o={name:[]}
;if(e&&e.methodConfig)for(const t of m){const r=findMatchingConfig(n,l,e.methodConfig,t);if(r){o=r;break}}t.size<v&&t.set(r,o)}return{methodConfig:o,
pickInformation:{},status:c.Status.OK,dynamicFilterFactories:[]}},unref(){t.clear()}}}class ResolvingLoadBalancer{constructor(e,t,r,i,c){this.target=e
;this.channelControlHelper=t;this.channelOptions=r;this.onSuccessfulResolution=i;this.onFailedResolution=c;this.latestChildState=s.ConnectivityState.IDLE
;this.latestChildPicker=new o.QueuePicker(this);this.latestChildErrorMessage=null;this.currentState=s.ConnectivityState.IDLE;this.previousServiceConfig=null
;this.continueResolving=false;r["grpc.service_config"]?this.defaultServiceConfig=(0,
n.validateServiceConfig)(JSON.parse(r["grpc.service_config"])):this.defaultServiceConfig={loadBalancingConfig:[],methodConfig:[]}
;this.updateState(s.ConnectivityState.IDLE,new o.QueuePicker(this),null);this.childLoadBalancer=new p.ChildLoadBalancerHandler({
createSubchannel:t.createSubchannel.bind(t),requestReresolution:()=>{if(this.backoffTimeout.isRunning()){
trace("requestReresolution delayed by backoff timer until "+this.backoffTimeout.getEndTime().toISOString());this.continueResolving=true
}else this.updateResolution()},updateState:(e,t,r)=>{this.latestChildState=e;this.latestChildPicker=t;this.latestChildErrorMessage=r;this.updateState(e,t,r)},
addChannelzChild:t.addChannelzChild.bind(t),removeChannelzChild:t.removeChannelzChild.bind(t)});this.innerResolver=(0,
a.createResolver)(e,this.handleResolverResult.bind(this),r);const d={initialDelay:r["grpc.initial_reconnect_backoff_ms"],
maxDelay:r["grpc.max_reconnect_backoff_ms"]};this.backoffTimeout=new l.BackoffTimeout(()=>{if(this.continueResolving){this.updateResolution()
;this.continueResolving=false}else this.updateState(this.latestChildState,this.latestChildPicker,this.latestChildErrorMessage)},d);this.backoffTimeout.unref()}
handleResolverResult(e,t,r,n){var s,o;this.backoffTimeout.stop();this.backoffTimeout.reset();let l=true;let u=null
;if(r===null)u=this.defaultServiceConfig;else if(r.ok)u=r.value;else if(this.previousServiceConfig!==null)u=this.previousServiceConfig;else{l=false
;this.handleResolutionFailure(r.error)}if(u!==null){const r=(s=u===null||u===void 0?void 0:u.loadBalancingConfig)!==null&&s!==void 0?s:[];const a=(0,
i.selectLbConfigFromList)(r,true);if(a===null){l=false;this.handleResolutionFailure({code:c.Status.UNAVAILABLE,
details:"All load balancer options in service config are not compatible",metadata:new d.Metadata})
}else l=this.childLoadBalancer.updateAddressList(e,a,Object.assign(Object.assign({},this.channelOptions),t),n)}
l&&this.onSuccessfulResolution(u,(o=t[a.CHANNEL_ARGS_CONFIG_SELECTOR_KEY])!==null&&o!==void 0?o:getDefaultConfigSelector(u));return l}updateResolution(){
this.innerResolver.updateResolution()
;this.currentState===s.ConnectivityState.IDLE&&this.updateState(s.ConnectivityState.CONNECTING,this.latestChildPicker,this.latestChildErrorMessage)
;this.backoffTimeout.runOnce()}updateState(e,t,r){trace((0,f.uriToString)(this.target)+" "+s.ConnectivityState[this.currentState]+" -> "+s.ConnectivityState[e])
;e===s.ConnectivityState.IDLE&&(t=new o.QueuePicker(this,t));this.currentState=e;this.channelControlHelper.updateState(e,t,r)}handleResolutionFailure(e){
if(this.latestChildState===s.ConnectivityState.IDLE){this.updateState(s.ConnectivityState.TRANSIENT_FAILURE,new o.UnavailablePicker(e),e.details)
;this.onFailedResolution(e)}}exitIdle(){
this.currentState!==s.ConnectivityState.IDLE&&this.currentState!==s.ConnectivityState.TRANSIENT_FAILURE||(this.backoffTimeout.isRunning()?this.continueResolving=true:this.updateResolution())
;this.childLoadBalancer.exitIdle()}updateAddressList(e,t){throw new Error("updateAddressList not supported on ResolvingLoadBalancer")}resetBackoff(){
this.backoffTimeout.reset();this.childLoadBalancer.resetBackoff()}destroy(){this.childLoadBalancer.destroy();this.innerResolver.destroy()
;this.backoffTimeout.reset();this.backoffTimeout.stop();this.latestChildState=s.ConnectivityState.IDLE;this.latestChildPicker=new o.QueuePicker(this)
;this.currentState=s.ConnectivityState.IDLE;this.previousServiceConfig=null;this.continueResolving=false}getTypeName(){return"resolving_load_balancer"}}
t.ResolvingLoadBalancer=ResolvingLoadBalancer}),2532:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.RetryingCall=t.MessageBufferTracker=t.RetryThrottler=void 0;const i=r(68288);const n=r(52173);const s=r(36100);const a=r(8536);const o=r(35675)
;const l="retrying_call";class RetryThrottler{constructor(e,t,r){this.maxTokens=e;this.tokenRatio=t;this.tokens=r?r.tokens*(e/r.maxTokens):e}addCallSucceeded(){
this.tokens=Math.min(this.tokens+this.tokenRatio,this.maxTokens)}addCallFailed(){this.tokens=Math.max(this.tokens-1,0)}canRetryCall(){
return this.tokens>this.maxTokens/2}}t.RetryThrottler=RetryThrottler;class MessageBufferTracker{constructor(e,t){this.totalLimit=e;this.limitPerCall=t
;this.totalAllocated=0;this.allocatedPerCall=new Map}allocate(e,t){var r;const i=(r=this.allocatedPerCall.get(t))!==null&&r!==void 0?r:0
;if(this.limitPerCall-i<e||this.totalLimit-this.totalAllocated<e)return false;this.allocatedPerCall.set(t,i+e);this.totalAllocated+=e;return true}free(e,t){
var r;if(this.totalAllocated<e)throw new Error(`Invalid buffer allocation state: call ${t} freed ${e} > total allocated ${this.totalAllocated}`)
;this.totalAllocated-=e;const i=(r=this.allocatedPerCall.get(t))!==null&&r!==void 0?r:0
;if(i<e)throw new Error(`Invalid buffer allocation state: call ${t} freed ${e} > allocated for call ${i}`);this.allocatedPerCall.set(t,i-e)}freeAll(e){var t
;const r=(t=this.allocatedPerCall.get(e))!==null&&t!==void 0?t:0
;if(this.totalAllocated<r)throw new Error(`Invalid buffer allocation state: call ${e} allocated ${r} > total allocated ${this.totalAllocated}`)
;this.totalAllocated-=r;this.allocatedPerCall.delete(e)}}t.MessageBufferTracker=MessageBufferTracker;const c="grpc-previous-rpc-attempts";const d=5
;class RetryingCall{constructor(e,t,r,i,n,s,a,o,l){var c;this.channel=e;this.callConfig=t;this.methodName=r;this.host=i;this.credentials=n;this.deadline=s
;this.callNumber=a;this.bufferTracker=o;this.retryThrottler=l;this.listener=null;this.initialMetadata=null;this.underlyingCalls=[];this.writeBuffer=[]
;this.writeBufferOffset=0;this.readStarted=false;this.transparentRetryUsed=false;this.attempts=0;this.hedgingTimer=null;this.retryTimer=null
;this.committedCallIndex=null;this.initialRetryBackoffSec=0;this.nextRetryBackoffSec=0
;const u=(c=e.getOptions()["grpc-node.retry_max_attempts_limit"])!==null&&c!==void 0?c:d;if(e.getOptions()["grpc.enable_retries"]===0){this.state="NO_RETRY"
;this.maxAttempts=1}else if(t.methodConfig.retryPolicy){this.state="RETRY";const e=t.methodConfig.retryPolicy
;this.nextRetryBackoffSec=this.initialRetryBackoffSec=Number(e.initialBackoff.substring(0,e.initialBackoff.length-1));this.maxAttempts=Math.min(e.maxAttempts,u)
}else if(t.methodConfig.hedgingPolicy){this.state="HEDGING";this.maxAttempts=Math.min(t.methodConfig.hedgingPolicy.maxAttempts,u)}else{
this.state="TRANSPARENT_ONLY";this.maxAttempts=1}this.startTime=Date.now()}getDeadlineInfo(){if(this.underlyingCalls.length===0)return[];const e=[]
;const t=this.underlyingCalls[this.underlyingCalls.length-1];this.underlyingCalls.length>1&&e.push("previous attempts: "+(this.underlyingCalls.length-1))
;t.startTime>this.startTime&&e.push(`time to current attempt start: ${(0,n.formatDateDifference)(this.startTime,t.startTime)}`)
;e.push(...t.call.getDeadlineInfo());return e}getCallNumber(){return this.callNumber}get traceEnabled(){return a.isTracerEnabled(l)}trace(e){
this.traceEnabled&&a.trace(i.LogVerbosity.DEBUG,l,"["+this.callNumber+"] "+e)}reportStatus(e){
this.traceEnabled&&this.trace("ended with status: code="+e.code+' details="'+e.details+'" start time='+new Date(this.startTime).toISOString())
;this.bufferTracker.freeAll(this.callNumber);this.writeBufferOffset=this.writeBufferOffset+this.writeBuffer.length;this.writeBuffer=[];process.nextTick(()=>{
var t;(t=this.listener)===null||t===void 0||t.onReceiveStatus({code:e.code,details:e.details,metadata:e.metadata})})}cancelWithStatus(e,t){
this.traceEnabled&&this.trace("cancelWithStatus code: "+e+' details: "'+t+'"');this.state="NO_RETRY";if(this.retryTimer){clearTimeout(this.retryTimer)
;this.retryTimer=null}if(this.hedgingTimer){clearTimeout(this.hedgingTimer);this.hedgingTimer=null}this.reportStatus({code:e,details:t,metadata:new s.Metadata})
;for(const{call:r}of this.underlyingCalls)r.cancelWithStatus(e,t)}getPeer(){
return this.committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getPeer():"unknown"}getBufferEntry(e){var t
;return(t=this.writeBuffer[e-this.writeBufferOffset])!==null&&t!==void 0?t:{entryType:"FREED",allocated:false}}getNextBufferIndex(){
return this.writeBufferOffset+this.writeBuffer.length}clearSentMessages(){if(this.state!=="COMMITTED")return;let e
;e=this.underlyingCalls[this.committedCallIndex].state==="COMPLETED"?this.getNextBufferIndex():this.underlyingCalls[this.committedCallIndex].nextMessageToSend
;for(let t=this.writeBufferOffset;t<e;t++){const e=this.getBufferEntry(t);e.allocated&&this.bufferTracker.free(e.message.message.length,this.callNumber)}
this.writeBuffer=this.writeBuffer.slice(e-this.writeBufferOffset);this.writeBufferOffset=e}commitCall(e){var t,r;if(this.state==="COMMITTED")return
;this.traceEnabled&&this.trace("Committing call ["+this.underlyingCalls[e].call.getCallNumber()+"] at index "+e);this.state="COMMITTED"
;(r=(t=this.callConfig).onCommitted)===null||r===void 0||r.call(t);this.committedCallIndex=e;for(let t=0;t<this.underlyingCalls.length;t++){if(t===e)continue
;if(this.underlyingCalls[t].state==="COMPLETED")continue;this.underlyingCalls[t].state="COMPLETED"
;this.underlyingCalls[t].call.cancelWithStatus(i.Status.CANCELLED,"Discarded in favor of other hedged attempt")}this.clearSentMessages()}
commitCallWithMostMessages(){if(this.state==="COMMITTED")return;let e=-1;let t=-1
;for(const[r,i]of this.underlyingCalls.entries())if(i.state==="ACTIVE"&&i.nextMessageToSend>e){e=i.nextMessageToSend;t=r}
t===-1?this.state="TRANSPARENT_ONLY":this.commitCall(t)}isStatusCodeInList(e,t){return e.some(e=>{var r
;return e===t||e.toString().toLowerCase()===((r=i.Status[t])===null||r===void 0?void 0:r.toLowerCase())})}getNextRetryJitter(){return Math.random()*(1.2-.8)+.8}
getNextRetryBackoffMs(){var e;const t=(e=this.callConfig)===null||e===void 0?void 0:e.methodConfig.retryPolicy;if(!t)return 0;const r=this.getNextRetryJitter()
;const i=r*this.nextRetryBackoffSec*1e3;const n=Number(t.maxBackoff.substring(0,t.maxBackoff.length-1))
;this.nextRetryBackoffSec=Math.min(this.nextRetryBackoffSec*t.backoffMultiplier,n);return i}maybeRetryCall(e,t){if(this.state!=="RETRY"){t(false);return}
if(this.attempts>=this.maxAttempts){t(false);return}let r;if(e===null)r=this.getNextRetryBackoffMs();else{if(e<0){this.state="TRANSPARENT_ONLY";t(false);return}
r=e;this.nextRetryBackoffSec=this.initialRetryBackoffSec}this.retryTimer=setTimeout(()=>{var e,r;this.retryTimer=null;if(this.state!=="RETRY"){t(false);return}
if((r=(e=this.retryThrottler)===null||e===void 0?void 0:e.canRetryCall())===null||r===void 0||r){t(true);this.attempts+=1;this.startNewAttempt()}else{
this.trace("Retry attempt denied by throttling policy");t(false)}},r)}countActiveCalls(){let e=0
;for(const t of this.underlyingCalls)(t===null||t===void 0?void 0:t.state)==="ACTIVE"&&(e+=1);return e}handleProcessedStatus(e,t,r){var i,n,s
;switch(this.state){case"COMMITTED":case"NO_RETRY":case"TRANSPARENT_ONLY":this.commitCall(t);this.reportStatus(e);break;case"HEDGING":
if(this.isStatusCodeInList((i=this.callConfig.methodConfig.hedgingPolicy.nonFatalStatusCodes)!==null&&i!==void 0?i:[],e.code)){
(n=this.retryThrottler)===null||n===void 0||n.addCallFailed();let i;if(r===null)i=0;else{if(r<0){this.state="TRANSPARENT_ONLY";this.commitCall(t)
;this.reportStatus(e);return}i=r}setTimeout(()=>{this.maybeStartHedgingAttempt();if(this.countActiveCalls()===0){this.commitCall(t);this.reportStatus(e)}},i)
}else{this.commitCall(t);this.reportStatus(e)}break;case"RETRY":
if(this.isStatusCodeInList(this.callConfig.methodConfig.retryPolicy.retryableStatusCodes,e.code)){(s=this.retryThrottler)===null||s===void 0||s.addCallFailed()
;this.maybeRetryCall(r,r=>{if(!r){this.commitCall(t);this.reportStatus(e)}})}else{this.commitCall(t);this.reportStatus(e)}break}}getPushback(e){
const t=e.get("grpc-retry-pushback-ms");if(t.length===0)return null;try{return parseInt(t[0])}catch(e){return-1}}handleChildStatus(e,t){var r
;if(this.underlyingCalls[t].state==="COMPLETED")return
;this.traceEnabled&&this.trace("state="+this.state+" handling status with progress "+e.progress+" from child ["+this.underlyingCalls[t].call.getCallNumber()+"] in state "+this.underlyingCalls[t].state)
;this.underlyingCalls[t].state="COMPLETED";if(e.code===i.Status.OK){(r=this.retryThrottler)===null||r===void 0||r.addCallSucceeded();this.commitCall(t)
;this.reportStatus(e);return}if(this.state==="NO_RETRY"){this.commitCall(t);this.reportStatus(e);return}if(this.state==="COMMITTED"){this.reportStatus(e);return
}const n=this.getPushback(e.metadata);switch(e.progress){case"NOT_STARTED":this.startNewAttempt();break;case"REFUSED":
if(this.transparentRetryUsed)this.handleProcessedStatus(e,t,n);else{this.transparentRetryUsed=true;this.startNewAttempt()}break;case"DROP":this.commitCall(t)
;this.reportStatus(e);break;case"PROCESSED":this.handleProcessedStatus(e,t,n);break}}maybeStartHedgingAttempt(){if(this.state!=="HEDGING")return
;if(!this.callConfig.methodConfig.hedgingPolicy)return;if(this.attempts>=this.maxAttempts)return;this.attempts+=1;this.startNewAttempt()
;this.maybeStartHedgingTimer()}maybeStartHedgingTimer(){var e,t,r;this.hedgingTimer&&clearTimeout(this.hedgingTimer);if(this.state!=="HEDGING")return
;if(!this.callConfig.methodConfig.hedgingPolicy)return;const i=this.callConfig.methodConfig.hedgingPolicy;if(this.attempts>=this.maxAttempts)return
;const n=(e=i.hedgingDelay)!==null&&e!==void 0?e:"0s";const s=Number(n.substring(0,n.length-1));this.hedgingTimer=setTimeout(()=>{
this.maybeStartHedgingAttempt()},s*1e3);(r=(t=this.hedgingTimer).unref)===null||r===void 0||r.call(t)}startNewAttempt(){
const e=this.underlyingCalls.length>0?(0,o.getNextCallNumber)():this.callNumber
;const t=this.channel.createLoadBalancingCall(this.callConfig,this.methodName,this.host,this.credentials,this.deadline,e)
;this.traceEnabled&&this.trace("Created child call ["+t.getCallNumber()+"] for attempt "+this.attempts);const r=this.underlyingCalls.length
;this.underlyingCalls.push({state:"ACTIVE",call:t,nextMessageToSend:0,startTime:Date.now()});const i=this.attempts-1;let n=this.initialMetadata;if(i>0){
n=n.clone();n.set(c,`${i}`)}let s=false;t.start(n,{onReceiveMetadata:e=>{this.traceEnabled&&this.trace("Received metadata from child ["+t.getCallNumber()+"]")
;this.commitCall(r);s=true;i>0&&e.set(c,`${i}`);this.underlyingCalls[r].state==="ACTIVE"&&this.listener.onReceiveMetadata(e)},onReceiveMessage:e=>{
this.traceEnabled&&this.trace("Received message from child ["+t.getCallNumber()+"]");this.commitCall(r)
;this.underlyingCalls[r].state==="ACTIVE"&&this.listener.onReceiveMessage(e)},onReceiveStatus:e=>{
this.traceEnabled&&this.trace("Received status from child ["+t.getCallNumber()+"]");!s&&i>0&&e.metadata.set(c,`${i}`);this.handleChildStatus(e,r)}})
;this.sendNextChildMessage(r);this.readStarted&&t.startRead()}start(e,t){this.trace("start called");this.listener=t;this.initialMetadata=e;this.attempts+=1
;this.startNewAttempt();this.maybeStartHedgingTimer()}handleChildWriteCompleted(e,t){var r,i
;(i=(r=this.getBufferEntry(t)).callback)===null||i===void 0||i.call(r);this.clearSentMessages();const n=this.underlyingCalls[e];n.nextMessageToSend+=1
;this.sendNextChildMessage(e)}sendNextChildMessage(e){const t=this.underlyingCalls[e];if(t.state==="COMPLETED")return;const r=t.nextMessageToSend
;if(this.getBufferEntry(r)){const i=this.getBufferEntry(r);switch(i.entryType){case"MESSAGE":t.call.sendMessageWithContext({callback:t=>{
this.handleChildWriteCompleted(e,r)}},i.message.message);const n=this.getBufferEntry(r+1);if(n.entryType==="HALF_CLOSE"){
this.traceEnabled&&this.trace("Sending halfClose immediately after message to child ["+t.call.getCallNumber()+"] - optimizing for unary/final message")
;t.nextMessageToSend+=1;t.call.halfClose()}break;case"HALF_CLOSE":t.nextMessageToSend+=1;t.call.halfClose();break;case"FREED":break}}}
sendMessageWithContext(e,t){this.traceEnabled&&this.trace("write() called with message of length "+t.length);const r={message:t,flags:e.flags}
;const i=this.getNextBufferIndex();const n={entryType:"MESSAGE",message:r,allocated:this.bufferTracker.allocate(t.length,this.callNumber)}
;this.writeBuffer.push(n);if(n.allocated){process.nextTick(()=>{var t;(t=e.callback)===null||t===void 0||t.call(e)})
;for(const[e,r]of this.underlyingCalls.entries())r.state==="ACTIVE"&&r.nextMessageToSend===i&&r.call.sendMessageWithContext({callback:t=>{
this.handleChildWriteCompleted(e,i)}},t)}else{this.commitCallWithMostMessages();if(this.committedCallIndex===null)return
;const r=this.underlyingCalls[this.committedCallIndex];n.callback=e.callback;r.state==="ACTIVE"&&r.nextMessageToSend===i&&r.call.sendMessageWithContext({
callback:e=>{this.handleChildWriteCompleted(this.committedCallIndex,i)}},t)}}startRead(){this.trace("startRead called");this.readStarted=true
;for(const e of this.underlyingCalls)(e===null||e===void 0?void 0:e.state)==="ACTIVE"&&e.call.startRead()}halfClose(){this.trace("halfClose called")
;const e=this.getNextBufferIndex();this.writeBuffer.push({entryType:"HALF_CLOSE",allocated:false})
;for(const t of this.underlyingCalls)if((t===null||t===void 0?void 0:t.state)==="ACTIVE"&&(t.nextMessageToSend===e||t.nextMessageToSend===e-1)){
this.traceEnabled&&this.trace("Sending halfClose immediately to child ["+t.call.getCallNumber()+"] - all messages already sent");t.nextMessageToSend+=1
;t.call.halfClose()}}setCredentials(e){throw new Error("Method not implemented.")}getMethod(){return this.methodName}getHost(){return this.host}
getAuthContext(){return this.committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getAuthContext():null}}t.RetryingCall=RetryingCall}),
34615:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ServerDuplexStreamImpl=t.ServerWritableStreamImpl=t.ServerReadableStreamImpl=t.ServerUnaryCallImpl=void 0;t.serverErrorToStatus=serverErrorToStatus
;const i=r(24434);const n=r(2203);const s=r(68288);const a=r(36100);function serverErrorToStatus(e,t){var r;const i={code:s.Status.UNKNOWN,
details:"message"in e?e.message:"Unknown Error",metadata:(r=t!==null&&t!==void 0?t:e.metadata)!==null&&r!==void 0?r:null}
;if("code"in e&&typeof e.code==="number"&&Number.isInteger(e.code)){i.code=e.code;"details"in e&&typeof e.details==="string"&&(i.details=e.details)}return i}
class ServerUnaryCallImpl extends i.EventEmitter{constructor(e,t,r,i){super();this.path=e;this.call=t;this.metadata=r;this.request=i;this.cancelled=false}
getPeer(){return this.call.getPeer()}sendMetadata(e){this.call.sendMetadata(e)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}
getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}}
t.ServerUnaryCallImpl=ServerUnaryCallImpl;class ServerReadableStreamImpl extends n.Readable{constructor(e,t,r){super({objectMode:true});this.path=e;this.call=t
;this.metadata=r;this.cancelled=false}_read(e){this.call.startRead()}getPeer(){return this.call.getPeer()}sendMetadata(e){this.call.sendMetadata(e)}
getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}
getMetricsRecorder(){return this.call.getMetricsRecorder()}}t.ServerReadableStreamImpl=ServerReadableStreamImpl
;class ServerWritableStreamImpl extends n.Writable{constructor(e,t,r,i){super({objectMode:true});this.path=e;this.call=t;this.metadata=r;this.request=i
;this.pendingStatus={code:s.Status.OK,details:"OK"};this.cancelled=false;this.trailingMetadata=new a.Metadata;this.on("error",e=>{
this.pendingStatus=serverErrorToStatus(e);this.end()})}getPeer(){return this.call.getPeer()}sendMetadata(e){this.call.sendMetadata(e)}getDeadline(){
return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}
getMetricsRecorder(){return this.call.getMetricsRecorder()}_write(e,t,r){this.call.sendMessage(e,r)}_final(e){var t;e(null)
;this.call.sendStatus(Object.assign(Object.assign({},this.pendingStatus),{metadata:(t=this.pendingStatus.metadata)!==null&&t!==void 0?t:this.trailingMetadata}))
}end(e){e&&(this.trailingMetadata=e);return super.end()}}t.ServerWritableStreamImpl=ServerWritableStreamImpl;class ServerDuplexStreamImpl extends n.Duplex{
constructor(e,t,r){super({objectMode:true});this.path=e;this.call=t;this.metadata=r;this.pendingStatus={code:s.Status.OK,details:"OK"};this.cancelled=false
;this.trailingMetadata=new a.Metadata;this.on("error",e=>{this.pendingStatus=serverErrorToStatus(e);this.end()})}getPeer(){return this.call.getPeer()}
sendMetadata(e){this.call.sendMetadata(e)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}
getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}_read(e){this.call.startRead()}_write(e,t,r){
this.call.sendMessage(e,r)}_final(e){var t;e(null);this.call.sendStatus(Object.assign(Object.assign({},this.pendingStatus),{
metadata:(t=this.pendingStatus.metadata)!==null&&t!==void 0?t:this.trailingMetadata}))}end(e){e&&(this.trailingMetadata=e);return super.end()}}
t.ServerDuplexStreamImpl=ServerDuplexStreamImpl}),36545:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.ServerCredentials=void 0
;t.createCertificateProviderServerCredentials=createCertificateProviderServerCredentials
;t.createServerCredentialsWithInterceptors=createServerCredentialsWithInterceptors;const i=r(68876);class ServerCredentials{constructor(e,t){
this.serverConstructorOptions=e;this.watchers=new Set;this.latestContextOptions=null;this.latestContextOptions=t!==null&&t!==void 0?t:null}_addWatcher(e){
this.watchers.add(e)}_removeWatcher(e){this.watchers.delete(e)}getWatcherCount(){return this.watchers.size}updateSecureContextOptions(e){
this.latestContextOptions=e;for(const e of this.watchers)e(this.latestContextOptions)}_isSecure(){return this.serverConstructorOptions!==null}
_getSecureContextOptions(){return this.latestContextOptions}_getConstructorOptions(){return this.serverConstructorOptions}_getInterceptors(){return[]}
static createInsecure(){return new InsecureServerCredentials}static createSsl(e,t,r=false){var n
;if(e!==null&&!Buffer.isBuffer(e))throw new TypeError("rootCerts must be null or a Buffer")
;if(!Array.isArray(t))throw new TypeError("keyCertPairs must be an array")
;if(typeof r!=="boolean")throw new TypeError("checkClientCertificate must be a boolean");const s=[];const a=[];for(let e=0;e<t.length;e++){const r=t[e]
;if(r===null||typeof r!=="object")throw new TypeError(`keyCertPair[${e}] must be an object`)
;if(!Buffer.isBuffer(r.private_key))throw new TypeError(`keyCertPair[${e}].private_key must be a Buffer`)
;if(!Buffer.isBuffer(r.cert_chain))throw new TypeError(`keyCertPair[${e}].cert_chain must be a Buffer`);s.push(r.cert_chain);a.push(r.private_key)}
return new SecureServerCredentials({requestCert:r,ciphers:i.CIPHER_SUITES},{ca:(n=e!==null&&e!==void 0?e:(0,
i.getDefaultRootsData)())!==null&&n!==void 0?n:void 0,cert:s,key:a})}}t.ServerCredentials=ServerCredentials
;class InsecureServerCredentials extends ServerCredentials{constructor(){super(null)}_getSettings(){return null}_equals(e){
return e instanceof InsecureServerCredentials}}class SecureServerCredentials extends ServerCredentials{constructor(e,t){super(e,t)
;this.options=Object.assign(Object.assign({},e),t)}_equals(e){if(this===e)return true;if(!(e instanceof SecureServerCredentials))return false
;if(Buffer.isBuffer(this.options.ca)&&Buffer.isBuffer(e.options.ca)){if(!this.options.ca.equals(e.options.ca))return false
}else if(this.options.ca!==e.options.ca)return false;if(Array.isArray(this.options.cert)&&Array.isArray(e.options.cert)){
if(this.options.cert.length!==e.options.cert.length)return false;for(let t=0;t<this.options.cert.length;t++){const r=this.options.cert[t]
;const i=e.options.cert[t];if(Buffer.isBuffer(r)&&Buffer.isBuffer(i)){if(!r.equals(i))return false}else if(r!==i)return false}
}else if(this.options.cert!==e.options.cert)return false;if(Array.isArray(this.options.key)&&Array.isArray(e.options.key)){
if(this.options.key.length!==e.options.key.length)return false;for(let t=0;t<this.options.key.length;t++){const r=this.options.key[t];const i=e.options.key[t]
;if(Buffer.isBuffer(r)&&Buffer.isBuffer(i)){if(!r.equals(i))return false}else if(r!==i)return false}}else if(this.options.key!==e.options.key)return false
;if(this.options.requestCert!==e.options.requestCert)return false;return true}}class CertificateProviderServerCredentials extends ServerCredentials{
constructor(e,t,r){super({requestCert:t!==null,rejectUnauthorized:r,ciphers:i.CIPHER_SUITES});this.identityCertificateProvider=e;this.caCertificateProvider=t
;this.requireClientCertificate=r;this.latestCaUpdate=null;this.latestIdentityUpdate=null
;this.caCertificateUpdateListener=this.handleCaCertificateUpdate.bind(this)
;this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.bind(this)}_addWatcher(e){var t;if(this.getWatcherCount()===0){
(t=this.caCertificateProvider)===null||t===void 0||t.addCaCertificateListener(this.caCertificateUpdateListener)
;this.identityCertificateProvider.addIdentityCertificateListener(this.identityCertificateUpdateListener)}super._addWatcher(e)}_removeWatcher(e){var t
;super._removeWatcher(e);if(this.getWatcherCount()===0){
(t=this.caCertificateProvider)===null||t===void 0||t.removeCaCertificateListener(this.caCertificateUpdateListener)
;this.identityCertificateProvider.removeIdentityCertificateListener(this.identityCertificateUpdateListener)}}_equals(e){if(this===e)return true
;if(!(e instanceof CertificateProviderServerCredentials))return false
;return this.caCertificateProvider===e.caCertificateProvider&&this.identityCertificateProvider===e.identityCertificateProvider&&this.requireClientCertificate===e.requireClientCertificate
}calculateSecureContextOptions(){var e;if(this.latestIdentityUpdate===null)return null
;if(this.caCertificateProvider!==null&&this.latestCaUpdate===null)return null;return{ca:(e=this.latestCaUpdate)===null||e===void 0?void 0:e.caCertificate,
cert:[this.latestIdentityUpdate.certificate],key:[this.latestIdentityUpdate.privateKey]}}finalizeUpdate(){const e=this.calculateSecureContextOptions()
;this.updateSecureContextOptions(e)}handleCaCertificateUpdate(e){this.latestCaUpdate=e;this.finalizeUpdate()}handleIdentityCertitificateUpdate(e){
this.latestIdentityUpdate=e;this.finalizeUpdate()}}function createCertificateProviderServerCredentials(e,t,r){
return new CertificateProviderServerCredentials(e,t,r)}class InterceptorServerCredentials extends ServerCredentials{constructor(e,t){super({})
;this.childCredentials=e;this.interceptors=t}_isSecure(){return this.childCredentials._isSecure()}_equals(e){
if(!(e instanceof InterceptorServerCredentials))return false;if(!this.childCredentials._equals(e.childCredentials))return false
;if(this.interceptors.length!==e.interceptors.length)return false
;for(let t=0;t<this.interceptors.length;t++)if(this.interceptors[t]!==e.interceptors[t])return false;return true}_getInterceptors(){return this.interceptors}
_addWatcher(e){this.childCredentials._addWatcher(e)}_removeWatcher(e){this.childCredentials._removeWatcher(e)}_getConstructorOptions(){
return this.childCredentials._getConstructorOptions()}_getSecureContextOptions(){return this.childCredentials._getSecureContextOptions()}}
function createServerCredentialsWithInterceptors(e,t){return new InterceptorServerCredentials(e,t)}}),42151:((e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.BaseServerInterceptingCall=t.ServerInterceptingCall=t.ResponderBuilder=t.ServerListenerBuilder=void 0
;t.isInterceptingServerListener=isInterceptingServerListener;t.getServerInterceptingCall=getServerInterceptingCall;const i=r(36100);const n=r(68288)
;const s=r(85675);const a=r(98219);const o=r(43106);const l=r(47956);const c=r(8536);const d=r(64756);const u=r(82124);const h=r(16964);const f="server_call"
;function trace(e){c.trace(n.LogVerbosity.DEBUG,f,e)}class ServerListenerBuilder{constructor(){this.metadata=void 0;this.message=void 0;this.halfClose=void 0
;this.cancel=void 0}withOnReceiveMetadata(e){this.metadata=e;return this}withOnReceiveMessage(e){this.message=e;return this}withOnReceiveHalfClose(e){
this.halfClose=e;return this}withOnCancel(e){this.cancel=e;return this}build(){return{onReceiveMetadata:this.metadata,onReceiveMessage:this.message,
onReceiveHalfClose:this.halfClose,onCancel:this.cancel}}}t.ServerListenerBuilder=ServerListenerBuilder;function isInterceptingServerListener(e){
return e.onReceiveMetadata!==void 0&&e.onReceiveMetadata.length===1}class InterceptingServerListenerImpl{constructor(e,t){this.listener=e;this.nextListener=t
;this.cancelled=false;this.processingMetadata=false;this.hasPendingMessage=false;this.pendingMessage=null;this.processingMessage=false
;this.hasPendingHalfClose=false}processPendingMessage(){if(this.hasPendingMessage){this.nextListener.onReceiveMessage(this.pendingMessage)
;this.pendingMessage=null;this.hasPendingMessage=false}}processPendingHalfClose(){if(this.hasPendingHalfClose){this.nextListener.onReceiveHalfClose()
;this.hasPendingHalfClose=false}}onReceiveMetadata(e){if(this.cancelled)return;this.processingMetadata=true;this.listener.onReceiveMetadata(e,e=>{
this.processingMetadata=false;if(this.cancelled)return;this.nextListener.onReceiveMetadata(e);this.processPendingMessage();this.processPendingHalfClose()})}
onReceiveMessage(e){if(this.cancelled)return;this.processingMessage=true;this.listener.onReceiveMessage(e,e=>{this.processingMessage=false
;if(this.cancelled)return;if(this.processingMetadata){this.pendingMessage=e;this.hasPendingMessage=true}else{this.nextListener.onReceiveMessage(e)
;this.processPendingHalfClose()}})}onReceiveHalfClose(){if(this.cancelled)return;this.listener.onReceiveHalfClose(()=>{if(this.cancelled)return
;this.processingMetadata||this.processingMessage?this.hasPendingHalfClose=true:this.nextListener.onReceiveHalfClose()})}onCancel(){this.cancelled=true
;this.listener.onCancel();this.nextListener.onCancel()}}class ResponderBuilder{constructor(){this.start=void 0;this.metadata=void 0;this.message=void 0
;this.status=void 0}withStart(e){this.start=e;return this}withSendMetadata(e){this.metadata=e;return this}withSendMessage(e){this.message=e;return this}
withSendStatus(e){this.status=e;return this}build(){return{start:this.start,sendMetadata:this.metadata,sendMessage:this.message,sendStatus:this.status}}}
t.ResponderBuilder=ResponderBuilder;const p={onReceiveMetadata:(e,t)=>{t(e)},onReceiveMessage:(e,t)=>{t(e)},onReceiveHalfClose:e=>{e()},onCancel:()=>{}}
;const g={start:e=>{e()},sendMetadata:(e,t)=>{t(e)},sendMessage:(e,t)=>{t(e)},sendStatus:(e,t)=>{t(e)}};class ServerInterceptingCall{constructor(e,t){
var r,i,n,s;this.nextCall=e;this.processingMetadata=false;this.sentMetadata=false;this.processingMessage=false;this.pendingMessage=null
;this.pendingMessageCallback=null;this.pendingStatus=null;this.responder={start:(r=t===null||t===void 0?void 0:t.start)!==null&&r!==void 0?r:g.start,
sendMetadata:(i=t===null||t===void 0?void 0:t.sendMetadata)!==null&&i!==void 0?i:g.sendMetadata,
sendMessage:(n=t===null||t===void 0?void 0:t.sendMessage)!==null&&n!==void 0?n:g.sendMessage,
sendStatus:(s=t===null||t===void 0?void 0:t.sendStatus)!==null&&s!==void 0?s:g.sendStatus}}processPendingMessage(){if(this.pendingMessageCallback){
this.nextCall.sendMessage(this.pendingMessage,this.pendingMessageCallback);this.pendingMessage=null;this.pendingMessageCallback=null}}processPendingStatus(){
if(this.pendingStatus){this.nextCall.sendStatus(this.pendingStatus);this.pendingStatus=null}}start(e){this.responder.start(t=>{var r,i,n,s;const a={
onReceiveMetadata:(r=t===null||t===void 0?void 0:t.onReceiveMetadata)!==null&&r!==void 0?r:p.onReceiveMetadata,
onReceiveMessage:(i=t===null||t===void 0?void 0:t.onReceiveMessage)!==null&&i!==void 0?i:p.onReceiveMessage,
onReceiveHalfClose:(n=t===null||t===void 0?void 0:t.onReceiveHalfClose)!==null&&n!==void 0?n:p.onReceiveHalfClose,
onCancel:(s=t===null||t===void 0?void 0:t.onCancel)!==null&&s!==void 0?s:p.onCancel};const o=new InterceptingServerListenerImpl(a,e);this.nextCall.start(o)})}
sendMetadata(e){this.processingMetadata=true;this.sentMetadata=true;this.responder.sendMetadata(e,e=>{this.processingMetadata=false
;this.nextCall.sendMetadata(e);this.processPendingMessage();this.processPendingStatus()})}sendMessage(e,t){this.processingMessage=true
;this.sentMetadata||this.sendMetadata(new i.Metadata);this.responder.sendMessage(e,e=>{this.processingMessage=false;if(this.processingMetadata){
this.pendingMessage=e;this.pendingMessageCallback=t}else this.nextCall.sendMessage(e,t)})}sendStatus(e){this.responder.sendStatus(e,e=>{
this.processingMetadata||this.processingMessage?this.pendingStatus=e:this.nextCall.sendStatus(e)})}startRead(){this.nextCall.startRead()}getPeer(){
return this.nextCall.getPeer()}getDeadline(){return this.nextCall.getDeadline()}getHost(){return this.nextCall.getHost()}getAuthContext(){
return this.nextCall.getAuthContext()}getConnectionInfo(){return this.nextCall.getConnectionInfo()}getMetricsRecorder(){
return this.nextCall.getMetricsRecorder()}}t.ServerInterceptingCall=ServerInterceptingCall;const m="grpc-accept-encoding";const v="grpc-encoding"
;const y="grpc-message";const S="grpc-status";const C="grpc-timeout";const b=/(\d{1,8})\s*([HMSmun])/;const E={H:36e5,M:6e4,S:1e3,m:1,u:.001,n:1e-6};const T={
[m]:"identity,deflate,gzip",[v]:"identity"};const _={[s.constants.HTTP2_HEADER_STATUS]:s.constants.HTTP_STATUS_OK,
[s.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"};const w={waitForTrailers:true};class BaseServerInterceptingCall{constructor(e,t,r,a,o){var d,h
;this.stream=e;this.callEventTracker=r;this.handler=a;this.listener=null;this.deadlineTimer=null;this.deadline=1/0
;this.maxSendMessageSize=n.DEFAULT_MAX_SEND_MESSAGE_LENGTH;this.maxReceiveMessageSize=n.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH;this.cancelled=false
;this.metadataSent=false;this.wantTrailers=false;this.cancelNotified=false;this.incomingEncoding="identity";this.readQueue=[];this.isReadPending=false
;this.receivedHalfClose=false;this.streamEnded=false;this.metricsRecorder=new u.PerRequestMetricRecorder;this.stream.once("close",()=>{var e
;trace("Request to method "+((e=this.handler)===null||e===void 0?void 0:e.path)+" stream closed with rstCode "+this.stream.rstCode)
;if(this.callEventTracker&&!this.streamEnded){this.streamEnded=true;this.callEventTracker.onStreamEnd(false);this.callEventTracker.onCallEnd({
code:n.Status.CANCELLED,details:"Stream closed before sending status",metadata:null})}this.notifyOnCancel()});this.stream.on("data",e=>{this.handleDataFrame(e)
});this.stream.pause();this.stream.on("end",()=>{this.handleEndEvent()})
;"grpc.max_send_message_length"in o&&(this.maxSendMessageSize=o["grpc.max_send_message_length"])
;"grpc.max_receive_message_length"in o&&(this.maxReceiveMessageSize=o["grpc.max_receive_message_length"])
;this.host=(d=t[":authority"])!==null&&d!==void 0?d:t.host;this.decoder=new l.StreamDecoder(this.maxReceiveMessageSize);const p=i.Metadata.fromHttp2Headers(t)
;c.isTracerEnabled(f)&&trace("Request to "+this.handler.path+" received headers "+JSON.stringify(p.toJSON()));const g=p.get(C)
;g.length>0&&this.handleTimeoutHeader(g[0]);const y=p.get(v);y.length>0&&(this.incomingEncoding=y[0]);p.remove(C);p.remove(v);p.remove(m)
;p.remove(s.constants.HTTP2_HEADER_ACCEPT_ENCODING);p.remove(s.constants.HTTP2_HEADER_TE);p.remove(s.constants.HTTP2_HEADER_CONTENT_TYPE);this.metadata=p
;const S=(h=e.session)===null||h===void 0?void 0:h.socket;this.connectionInfo={localAddress:S===null||S===void 0?void 0:S.localAddress,
localPort:S===null||S===void 0?void 0:S.localPort,remoteAddress:S===null||S===void 0?void 0:S.remoteAddress,remotePort:S===null||S===void 0?void 0:S.remotePort}
;this.shouldSendMetrics=!!o["grpc.server_call_metric_recording"]}handleTimeoutHeader(e){const t=e.toString().match(b);if(t===null){const t={
code:n.Status.INTERNAL,details:`Invalid ${C} value "${e}"`,metadata:null};process.nextTick(()=>{this.sendStatus(t)});return}const r=+t[1]*E[t[2]]|0
;this.deadline=Date.now()+r;this.deadlineTimer=setTimeout(()=>{const e={code:n.Status.DEADLINE_EXCEEDED,details:"Deadline exceeded",metadata:null}
;this.sendStatus(e)},r)}checkCancelled(){if(!this.cancelled&&(this.stream.destroyed||this.stream.closed)){this.notifyOnCancel();this.cancelled=true}
return this.cancelled}notifyOnCancel(){if(this.cancelNotified)return;this.cancelNotified=true;this.cancelled=true;process.nextTick(()=>{var e
;(e=this.listener)===null||e===void 0||e.onCancel()});this.deadlineTimer&&clearTimeout(this.deadlineTimer);this.stream.resume()}maybeSendMetadata(){
this.metadataSent||this.sendMetadata(new i.Metadata)}serializeMessage(e){const t=this.handler.serialize(e);const r=t.byteLength;const i=Buffer.allocUnsafe(r+5)
;i.writeUInt8(0,0);i.writeUInt32BE(r,1);t.copy(i,5);return i}decompressMessage(e,t){const r=e.subarray(5);if(t==="identity")return r
;if(t==="deflate"||t==="gzip"){let e;e=t==="deflate"?o.createInflate():o.createGunzip();return new Promise((t,i)=>{let s=0;const a=[];e.on("error",e=>{i({
code:n.Status.INTERNAL,details:"Failed to decompress message"})});e.on("data",t=>{a.push(t);s+=t.byteLength
;if(this.maxReceiveMessageSize!==-1&&s>this.maxReceiveMessageSize){e.destroy();i({code:n.Status.RESOURCE_EXHAUSTED,
details:`Received message that decompresses to a size larger than ${this.maxReceiveMessageSize}`})}});e.on("end",()=>{t(Buffer.concat(a))});e.write(r);e.end()})
}return Promise.reject({code:n.Status.UNIMPLEMENTED,details:`Received message compressed with unsupported encoding "${t}"`})}async decompressAndMaybePush(e){
if(e.type!=="COMPRESSED")throw new Error(`Invalid queue entry type: ${e.type}`);const t=e.compressedMessage.readUInt8(0)===1
;const r=t?this.incomingEncoding:"identity";let i;try{i=await this.decompressMessage(e.compressedMessage,r)}catch(e){this.sendStatus(e);return}try{
e.parsedMessage=this.handler.deserialize(i)}catch(e){let t
;t=h.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Error deserializing request: ${e.message}`:"Error deserializing request";this.sendStatus({code:n.Status.INTERNAL,
details:t});return}e.type="READABLE";this.maybePushNextMessage()}maybePushNextMessage(){
if(this.listener&&this.isReadPending&&this.readQueue.length>0&&this.readQueue[0].type!=="COMPRESSED"){this.isReadPending=false;const e=this.readQueue.shift()
;e.type==="READABLE"?this.listener.onReceiveMessage(e.parsedMessage):this.listener.onReceiveHalfClose()}}handleDataFrame(e){var t
;if(this.checkCancelled())return;trace("Request to "+this.handler.path+" received data frame of size "+e.length);let r;try{r=this.decoder.write(e)}catch(e){
this.sendStatus({code:n.Status.RESOURCE_EXHAUSTED,details:e.message});return}for(const e of r){this.stream.pause();const r={type:"COMPRESSED",
compressedMessage:e,parsedMessage:null};this.readQueue.push(r);this.decompressAndMaybePush(r)
;(t=this.callEventTracker)===null||t===void 0||t.addMessageReceived()}}handleEndEvent(){this.readQueue.push({type:"HALF_CLOSE",compressedMessage:null,
parsedMessage:null});this.receivedHalfClose=true;this.maybePushNextMessage()}start(e){trace("Request to "+this.handler.path+" start called")
;if(this.checkCancelled())return;this.listener=e;e.onReceiveMetadata(this.metadata)}sendMetadata(e){if(this.checkCancelled())return;if(this.metadataSent)return
;this.metadataSent=true;const t=e?e.toHttp2Headers():null;const r=Object.assign(Object.assign(Object.assign({},_),T),t);this.stream.respond(r,w)}
sendMessage(e,t){if(this.checkCancelled())return;let r;try{r=this.serializeMessage(e)}catch(e){let t
;t=h.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Error serializing response: ${(0,a.getErrorMessage)(e)}`:"Error serializing response";this.sendStatus({
code:n.Status.INTERNAL,details:t,metadata:null});return}if(this.maxSendMessageSize!==-1&&r.length-5>this.maxSendMessageSize){this.sendStatus({
code:n.Status.RESOURCE_EXHAUSTED,details:`Sent message larger than max (${r.length} vs. ${this.maxSendMessageSize})`,metadata:null});return}
this.maybeSendMetadata();trace("Request to "+this.handler.path+" sent data frame of size "+r.length);this.stream.write(r,e=>{var r;if(e){let t
;t=h.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Error writing message: ${(0,a.getErrorMessage)(e)}`:"Internal server error";this.sendStatus({code:n.Status.INTERNAL,
details:t,metadata:null});return}(r=this.callEventTracker)===null||r===void 0||r.addMessageSent();t()})}sendStatus(e){var t,r,s;if(this.checkCancelled())return
;trace("Request to method "+((t=this.handler)===null||t===void 0?void 0:t.path)+" ended with status code: "+n.Status[e.code]+" details: "+e.details)
;const a=(s=(r=e.metadata)===null||r===void 0?void 0:r.clone())!==null&&s!==void 0?s:new i.Metadata
;this.shouldSendMetrics&&a.set(u.GRPC_METRICS_HEADER,this.metricsRecorder.serialize());if(this.metadataSent)if(this.wantTrailers)this.notifyOnCancel();else{
this.wantTrailers=true;this.stream.once("wantTrailers",()=>{if(this.callEventTracker&&!this.streamEnded){this.streamEnded=true
;this.callEventTracker.onStreamEnd(true);this.callEventTracker.onCallEnd(e)}const t=Object.assign({[S]:e.code,[y]:encodeURI(e.details)},a.toHttp2Headers())
;this.stream.sendTrailers(t);this.notifyOnCancel()});this.stream.end()}else{if(this.callEventTracker&&!this.streamEnded){this.streamEnded=true
;this.callEventTracker.onStreamEnd(true);this.callEventTracker.onCallEnd(e)}const t=Object.assign(Object.assign({[S]:e.code,[y]:encodeURI(e.details)
},_),a.toHttp2Headers());this.stream.respond(t,{endStream:true});this.notifyOnCancel()}}startRead(){trace("Request to "+this.handler.path+" startRead called")
;if(this.checkCancelled())return;this.isReadPending=true;this.readQueue.length===0?this.receivedHalfClose||this.stream.resume():this.maybePushNextMessage()}
getPeer(){var e;const t=(e=this.stream.session)===null||e===void 0?void 0:e.socket
;return(t===null||t===void 0?void 0:t.remoteAddress)?t.remotePort?`${t.remoteAddress}:${t.remotePort}`:t.remoteAddress:"unknown"}getDeadline(){
return this.deadline}getHost(){return this.host}getAuthContext(){var e
;if(!(((e=this.stream.session)===null||e===void 0?void 0:e.socket)instanceof d.TLSSocket))return{};if(!this.stream.session.socket.authorized)return{}
;const t=this.stream.session.socket.getPeerCertificate();return{transportSecurityType:"ssl",sslPeerCertificate:t.raw?t:void 0}}getConnectionInfo(){
return this.connectionInfo}getMetricsRecorder(){return this.metricsRecorder}}t.BaseServerInterceptingCall=BaseServerInterceptingCall
;function getServerInterceptingCall(e,t,r,i,n,s){const a={path:n.path,requestStream:n.type==="clientStream"||n.type==="bidi",
responseStream:n.type==="serverStream"||n.type==="bidi",requestDeserialize:n.deserialize,responseSerialize:n.serialize}
;const o=new BaseServerInterceptingCall(t,r,i,n,s);return e.reduce((e,t)=>t(a,e),o)}}),12390:(function(e,t,r){var i=this&&this.__runInitializers||function(e,t,r){
var i=arguments.length>2;for(var n=0;n<t.length;n++)r=i?t[n].call(e,r):t[n].call(e);return i?r:void 0};var n=this&&this.__esDecorate||function(e,t,r,i,n,s){
function accept(e){if(e!==void 0&&typeof e!=="function")throw new TypeError("Function expected");return e}
var a=i.kind,o=a==="getter"?"get":a==="setter"?"set":"value";var l=!t&&e?i["static"]?e:e.prototype:null
;var c=t||(l?Object.getOwnPropertyDescriptor(l,i.name):{});var d,u=false;for(var h=r.length-1;h>=0;h--){var f={};for(var p in i)f[p]=p==="access"?{}:i[p]
;for(var p in i.access)f.access[p]=i.access[p];f.addInitializer=function(e){if(u)throw new TypeError("Cannot add initializers after decoration has completed")
;s.push(accept(e||null))};var g=(0,r[h])(a==="accessor"?{get:c.get,set:c.set}:c[o],f);if(a==="accessor"){if(g===void 0)continue
;if(g===null||typeof g!=="object")throw new TypeError("Object expected");(d=accept(g.get))&&(c.get=d);(d=accept(g.set))&&(c.set=d)
;(d=accept(g.init))&&n.unshift(d)}else(d=accept(g))&&(a==="field"?n.unshift(d):c[o]=d)}l&&Object.defineProperty(l,i.name,c);u=true}
;Object.defineProperty(t,"__esModule",{value:true});t.Server=void 0;const s=r(85675);const a=r(39023);const o=r(68288);const l=r(34615);const c=r(36545)
;const d=r(76255);const u=r(8536);const h=r(97021);const f=r(56027);const p=r(68198);const g=r(42151);const m=r(16964);const v=~(1<<31);const y=~(1<<31)
;const S=2e4;const C=~(1<<31);const{HTTP2_HEADER_PATH:b}=s.constants;const E="server";const T=Buffer.from("max_age");function serverCallTrace(e){
u.trace(o.LogVerbosity.DEBUG,"server_call",e)}function noop(){}function deprecate(e){return function(t,r){return a.deprecate(t,e)}}
function getUnimplementedStatusResponse(e){return{code:o.Status.UNIMPLEMENTED,details:`The server does not implement the method ${e}`}}
function getDefaultHandler(e,t){const r=getUnimplementedStatusResponse(t);switch(e){case"unary":return(e,t)=>{t(r,null)};case"clientStream":return(e,t)=>{
t(r,null)};case"serverStream":return e=>{e.emit("error",r)};case"bidi":return e=>{e.emit("error",r)};default:throw new Error(`Invalid handlerType ${e}`)}}
let _=(()=>{var e;let t=[];let r;return e=class Server{constructor(e){var r,n,s,a,o,l;this.boundPorts=(i(this,t),new Map);this.http2Servers=new Map
;this.sessionIdleTimeouts=new Map;this.handlers=new Map;this.sessions=new Map;this.started=false;this.shutdown=false;this.serverAddressString="null"
;this.channelzEnabled=true;this.options=e!==null&&e!==void 0?e:{};if(this.options["grpc.enable_channelz"]===0){this.channelzEnabled=false
;this.channelzTrace=new p.ChannelzTraceStub;this.callTracker=new p.ChannelzCallTrackerStub;this.listenerChildrenTracker=new p.ChannelzChildrenTrackerStub
;this.sessionChildrenTracker=new p.ChannelzChildrenTrackerStub}else{this.channelzTrace=new p.ChannelzTrace;this.callTracker=new p.ChannelzCallTracker
;this.listenerChildrenTracker=new p.ChannelzChildrenTracker;this.sessionChildrenTracker=new p.ChannelzChildrenTracker}this.channelzRef=(0,
p.registerChannelzServer)("server",()=>this.getChannelzInfo(),this.channelzEnabled);this.channelzTrace.addTrace("CT_INFO","Server created")
;this.maxConnectionAgeMs=(r=this.options["grpc.max_connection_age_ms"])!==null&&r!==void 0?r:v
;this.maxConnectionAgeGraceMs=(n=this.options["grpc.max_connection_age_grace_ms"])!==null&&n!==void 0?n:v
;this.keepaliveTimeMs=(s=this.options["grpc.keepalive_time_ms"])!==null&&s!==void 0?s:y
;this.keepaliveTimeoutMs=(a=this.options["grpc.keepalive_timeout_ms"])!==null&&a!==void 0?a:S
;this.sessionIdleTimeout=(o=this.options["grpc.max_connection_idle_ms"])!==null&&o!==void 0?o:C;this.commonServerOptions={
maxSendHeaderBlockLength:Number.MAX_SAFE_INTEGER}
;"grpc-node.max_session_memory"in this.options?this.commonServerOptions.maxSessionMemory=this.options["grpc-node.max_session_memory"]:this.commonServerOptions.maxSessionMemory=Number.MAX_SAFE_INTEGER
;"grpc.max_concurrent_streams"in this.options&&(this.commonServerOptions.settings={maxConcurrentStreams:this.options["grpc.max_concurrent_streams"]})
;this.interceptors=(l=this.options.interceptors)!==null&&l!==void 0?l:[];this.trace("Server constructed")}getChannelzInfo(){return{trace:this.channelzTrace,
callTracker:this.callTracker,listenerChildren:this.listenerChildrenTracker.getChildLists(),sessionChildren:this.sessionChildrenTracker.getChildLists()}}
getChannelzSessionInfo(e){var t,r,i;const n=this.sessions.get(e);const s=e.socket;const a=s.remoteAddress?(0,
h.stringToSubchannelAddress)(s.remoteAddress,s.remotePort):null;const o=s.localAddress?(0,h.stringToSubchannelAddress)(s.localAddress,s.localPort):null;let l
;if(e.encrypted){const e=s;const r=e.getCipher();const i=e.getCertificate();const n=e.getPeerCertificate();l={
cipherSuiteStandardName:(t=r.standardName)!==null&&t!==void 0?t:null,cipherSuiteOtherName:r.standardName?null:r.name,localCertificate:i&&"raw"in i?i.raw:null,
remoteCertificate:n&&"raw"in n?n.raw:null}}else l=null;const c={remoteAddress:a,localAddress:o,security:l,remoteName:null,
streamsStarted:n.streamTracker.callsStarted,streamsSucceeded:n.streamTracker.callsSucceeded,streamsFailed:n.streamTracker.callsFailed,
messagesSent:n.messagesSent,messagesReceived:n.messagesReceived,keepAlivesSent:n.keepAlivesSent,lastLocalStreamCreatedTimestamp:null,
lastRemoteStreamCreatedTimestamp:n.streamTracker.lastCallStartedTimestamp,lastMessageSentTimestamp:n.lastMessageSentTimestamp,
lastMessageReceivedTimestamp:n.lastMessageReceivedTimestamp,localFlowControlWindow:(r=e.state.localWindowSize)!==null&&r!==void 0?r:null,
remoteFlowControlWindow:(i=e.state.remoteWindowSize)!==null&&i!==void 0?i:null};return c}trace(e){u.trace(o.LogVerbosity.DEBUG,E,"("+this.channelzRef.id+") "+e)
}keepaliveTrace(e){u.trace(o.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.id+") "+e)}addProtoService(){
throw new Error("Not implemented. Use addService() instead")}addService(e,t){
if(e===null||typeof e!=="object"||t===null||typeof t!=="object")throw new Error("addService() requires two objects as arguments");const r=Object.keys(e)
;if(r.length===0)throw new Error("Cannot add an empty service to a server");r.forEach(r=>{const i=e[r];let n
;n=i.requestStream?i.responseStream?"bidi":"clientStream":i.responseStream?"serverStream":"unary";let s=t[r];let a
;s===void 0&&typeof i.originalName==="string"&&(s=t[i.originalName]);a=s!==void 0?s.bind(t):getDefaultHandler(n,r)
;const o=this.register(i.path,a,i.responseSerialize,i.requestDeserialize,n);if(o===false)throw new Error(`Method handler for ${i.path} already provided.`)})}
removeService(e){if(e===null||typeof e!=="object")throw new Error("removeService() requires object as argument");const t=Object.keys(e);t.forEach(t=>{
const r=e[t];this.unregister(r.path)})}bind(e,t){throw new Error("Not implemented. Use bindAsync() instead")}experimentalRegisterListenerToChannelz(e){return(0,
p.registerChannelzSocket)((0,h.subchannelAddressToString)(e),()=>({localAddress:e,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,
streamsSucceeded:0,streamsFailed:0,messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastLocalStreamCreatedTimestamp:null,
lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,localFlowControlWindow:null,remoteFlowControlWindow:null
}),this.channelzEnabled)}experimentalUnregisterListenerFromChannelz(e){(0,p.unregisterChannelzRef)(e)}createHttp2Server(e){let t;if(e._isSecure()){
const r=e._getConstructorOptions();const i=e._getSecureContextOptions()
;const n=Object.assign(Object.assign(Object.assign(Object.assign({},this.commonServerOptions),r),i),{enableTrace:this.options["grpc-node.tls_enable_trace"]===1
});let a=i!==null;this.trace("Initial credentials valid: "+a);t=s.createSecureServer(n);t.prependListener("connection",e=>{if(!a){
this.trace("Dropped connection from "+JSON.stringify(e.address())+" due to unloaded credentials");e.destroy()}});t.on("secureConnection",e=>{e.on("error",e=>{
this.trace("An incoming TLS connection closed with error: "+e.message)})});const credsWatcher=e=>{if(e){const r=t;try{r.setSecureContext(e)}catch(t){
u.log(o.LogVerbosity.ERROR,"Failed to set secure context with error "+t.message);e=null}}a=e!==null;this.trace("Post-update credentials valid: "+a)}
;e._addWatcher(credsWatcher);t.on("close",()=>{e._removeWatcher(credsWatcher)})}else t=s.createServer(this.commonServerOptions);t.setTimeout(0,noop)
;this._setupHandlers(t,e._getInterceptors());return t}bindOneAddress(e,t){this.trace("Attempting to bind "+(0,h.subchannelAddressToString)(e))
;const r=this.createHttp2Server(t.credentials);return new Promise((i,n)=>{const onError=t=>{this.trace("Failed to bind "+(0,
h.subchannelAddressToString)(e)+" with error "+t.message);i({port:"port"in e?e.port:1,error:t.message})};r.once("error",onError);r.listen(e,()=>{
const e=r.address();let n;n=typeof e==="string"?{path:e}:{host:e.address,port:e.port};const s=this.experimentalRegisterListenerToChannelz(n)
;this.listenerChildrenTracker.refChild(s);this.http2Servers.set(r,{channelzRef:s,sessions:new Set,ownsChannelzRef:true});t.listeningServers.add(r)
;this.trace("Successfully bound "+(0,h.subchannelAddressToString)(n));i({port:"port"in n?n.port:1});r.removeListener("error",onError)})})}
async bindManyPorts(e,t){if(e.length===0)return{count:0,port:0,errors:[]};if((0,h.isTcpSubchannelAddress)(e[0])&&e[0].port===0){
const r=await this.bindOneAddress(e[0],t);if(r.error){const i=await this.bindManyPorts(e.slice(1),t);return Object.assign(Object.assign({},i),{
errors:[r.error,...i.errors]})}{const i=e.slice(1).map(e=>(0,h.isTcpSubchannelAddress)(e)?{host:e.host,port:r.port}:e)
;const n=await Promise.all(i.map(e=>this.bindOneAddress(e,t)));const s=[r,...n];return{count:s.filter(e=>e.error===void 0).length,port:r.port,
errors:s.filter(e=>e.error).map(e=>e.error)}}}{const r=await Promise.all(e.map(e=>this.bindOneAddress(e,t)));return{count:r.filter(e=>e.error===void 0).length,
port:r[0].port,errors:r.filter(e=>e.error).map(e=>e.error)}}}async bindAddressList(e,t){const r=await this.bindManyPorts(e,t);if(r.count>0){
r.count<e.length&&u.log(o.LogVerbosity.INFO,`WARNING Only ${r.count} addresses added out of total ${e.length} resolved`);return r.port}{
const t=`No address added out of total ${e.length} resolved`;u.log(o.LogVerbosity.ERROR,t);throw new Error(`${t} errors: [${r.errors.join(",")}]`)}}
resolvePort(e){return new Promise((t,r)=>{let i=false;const resolverListener=(n,s,a,o)=>{if(i)return true;i=true;if(!n.ok){r(new Error(n.error.details))
;return true}const l=[].concat(...n.value.map(e=>e.addresses));if(l.length===0){r(new Error(`No addresses resolved for port ${e}`));return true}t(l);return true
};const n=(0,d.createResolver)(e,resolverListener,this.options);n.updateResolution()})}async bindPort(e,t){const r=await this.resolvePort(e);if(t.cancelled){
this.completeUnbind(t);throw new Error("bindAsync operation cancelled by unbind call")}const i=await this.bindAddressList(r,t);if(t.cancelled){
this.completeUnbind(t);throw new Error("bindAsync operation cancelled by unbind call")}return i}normalizePort(e){const t=(0,f.parseUri)(e)
;if(t===null)throw new Error(`Could not parse port "${e}"`);const r=(0,d.mapUriDefaultScheme)(t)
;if(r===null)throw new Error(`Could not get a default scheme for port "${e}"`);return r}bindAsync(e,t,r){
if(this.shutdown)throw new Error("bindAsync called after shutdown");if(typeof e!=="string")throw new TypeError("port must be a string")
;if(t===null||!(t instanceof c.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object")
;if(typeof r!=="function")throw new TypeError("callback must be a function");this.trace("bindAsync port="+e);const i=this.normalizePort(e)
;const deferredCallback=(e,t)=>{process.nextTick(()=>r(e,t))};let n=this.boundPorts.get((0,f.uriToString)(i));if(n){if(!t._equals(n.credentials)){
deferredCallback(new Error(`${e} already bound with incompatible credentials`),0);return}n.cancelled=false
;n.completionPromise?n.completionPromise.then(e=>r(null,e),e=>r(e,0)):deferredCallback(null,n.portNumber);return}n={mapKey:(0,f.uriToString)(i),originalUri:i,
completionPromise:null,cancelled:false,portNumber:0,credentials:t,listeningServers:new Set};const s=(0,f.splitHostPort)(i.path);const a=this.bindPort(i,n)
;n.completionPromise=a;if((s===null||s===void 0?void 0:s.port)===0)a.then(e=>{const t={scheme:i.scheme,authority:i.authority,path:(0,f.combineHostPort)({
host:s.host,port:e})};n.mapKey=(0,f.uriToString)(t);n.completionPromise=null;n.portNumber=e;this.boundPorts.set(n.mapKey,n);r(null,e)},e=>{r(e,0)});else{
this.boundPorts.set(n.mapKey,n);a.then(e=>{n.completionPromise=null;n.portNumber=e;r(null,e)},e=>{r(e,0)})}}registerInjectorToChannelz(){return(0,
p.registerChannelzSocket)("injector",()=>({localAddress:null,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,streamsSucceeded:0,
streamsFailed:0,messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:null,
lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,localFlowControlWindow:null,remoteFlowControlWindow:null}),this.channelzEnabled)}
experimentalCreateConnectionInjectorWithChannelzRef(e,t,r=false){
if(e===null||!(e instanceof c.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object")
;this.channelzEnabled&&this.listenerChildrenTracker.refChild(t);const i=this.createHttp2Server(e);const n=new Set;this.http2Servers.set(i,{channelzRef:t,
sessions:n,ownsChannelzRef:r});return{injectConnection:e=>{i.emit("connection",e)},drain:e=>{var t,r;for(const e of n)this.closeSession(e)
;(r=(t=setTimeout(()=>{for(const e of n)e.destroy(s.constants.NGHTTP2_CANCEL)},e)).unref)===null||r===void 0||r.call(t)},destroy:()=>{this.closeServer(i)
;for(const e of n)this.closeSession(e)}}}createConnectionInjector(e){
if(e===null||!(e instanceof c.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object");const t=this.registerInjectorToChannelz()
;return this.experimentalCreateConnectionInjectorWithChannelzRef(e,t,true)}closeServer(e,t){
this.trace("Closing server with address "+JSON.stringify(e.address()));const r=this.http2Servers.get(e);e.close(()=>{if(r&&r.ownsChannelzRef){
this.listenerChildrenTracker.unrefChild(r.channelzRef);(0,p.unregisterChannelzRef)(r.channelzRef)}this.http2Servers.delete(e);t===null||t===void 0||t()})}
closeSession(e,t){var r;this.trace("Closing session initiated by "+((r=e.socket)===null||r===void 0?void 0:r.remoteAddress));const i=this.sessions.get(e)
;const closeCallback=()=>{if(i){this.sessionChildrenTracker.unrefChild(i.ref);(0,p.unregisterChannelzRef)(i.ref)}t===null||t===void 0||t()}
;e.closed?queueMicrotask(closeCallback):e.close(closeCallback)}completeUnbind(e){for(const t of e.listeningServers){const r=this.http2Servers.get(t)
;this.closeServer(t,()=>{e.listeningServers.delete(t)});if(r)for(const e of r.sessions)this.closeSession(e)}this.boundPorts.delete(e.mapKey)}unbind(e){
this.trace("unbind port="+e);const t=this.normalizePort(e);const r=(0,f.splitHostPort)(t.path)
;if((r===null||r===void 0?void 0:r.port)===0)throw new Error("Cannot unbind port 0");const i=this.boundPorts.get((0,f.uriToString)(t));if(i){
this.trace("unbinding "+i.mapKey+" originally bound as "+(0,f.uriToString)(i.originalUri));i.completionPromise?i.cancelled=true:this.completeUnbind(i)}}
drain(e,t){var r,i;this.trace("drain port="+e+" graceTimeMs="+t);const n=this.normalizePort(e);const a=(0,f.splitHostPort)(n.path)
;if((a===null||a===void 0?void 0:a.port)===0)throw new Error("Cannot drain port 0");const o=this.boundPorts.get((0,f.uriToString)(n));if(!o)return
;const l=new Set;for(const e of o.listeningServers){const t=this.http2Servers.get(e);if(t)for(const e of t.sessions){l.add(e);this.closeSession(e,()=>{
l.delete(e)})}}(i=(r=setTimeout(()=>{for(const e of l)e.destroy(s.constants.NGHTTP2_CANCEL)},t)).unref)===null||i===void 0||i.call(r)}forceShutdown(){
for(const e of this.boundPorts.values())e.cancelled=true;this.boundPorts.clear();for(const e of this.http2Servers.keys())this.closeServer(e)
;this.sessions.forEach((e,t)=>{this.closeSession(t);t.destroy(s.constants.NGHTTP2_CANCEL)});this.sessions.clear();(0,p.unregisterChannelzRef)(this.channelzRef)
;this.shutdown=true}register(e,t,r,i,n){if(this.handlers.has(e))return false;this.handlers.set(e,{func:t,serialize:r,deserialize:i,type:n,path:e});return true}
unregister(e){return this.handlers.delete(e)}start(){
if(this.http2Servers.size===0||[...this.http2Servers.keys()].every(e=>!e.listening))throw new Error("server must be bound in order to start")
;if(this.started===true)throw new Error("server is already started");this.started=true}tryShutdown(e){var t;const wrappedCallback=t=>{(0,
p.unregisterChannelzRef)(this.channelzRef);e(t)};let r=0;function maybeCallback(){r--;r===0&&wrappedCallback()}this.shutdown=true
;for(const[e,i]of this.http2Servers.entries()){r++;const n=i.channelzRef.name;this.trace("Waiting for server "+n+" to close");this.closeServer(e,()=>{
this.trace("Server "+n+" finished closing");maybeCallback()});for(const e of i.sessions.keys()){r++
;const i=(t=e.socket)===null||t===void 0?void 0:t.remoteAddress;this.trace("Waiting for session "+i+" to close");this.closeSession(e,()=>{
this.trace("Session "+i+" finished closing");maybeCallback()})}}r===0&&wrappedCallback()}addHttp2Port(){throw new Error("Not yet implemented")}getChannelzRef(){
return this.channelzRef}_verifyContentType(e,t){const r=t[s.constants.HTTP2_HEADER_CONTENT_TYPE];if(typeof r!=="string"||!r.startsWith("application/grpc")){
e.respond({[s.constants.HTTP2_HEADER_STATUS]:s.constants.HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE},{endStream:true});return false}return true}_retrieveHandler(e){
serverCallTrace("Received call to method "+e+" at address "+this.serverAddressString);const t=this.handlers.get(e);if(t===void 0){
serverCallTrace("No handler registered for method "+e+". Sending UNIMPLEMENTED status.");return null}return t}_respondWithError(e,t,r=null){var i,n
;const a=Object.assign({"grpc-status":(i=e.code)!==null&&i!==void 0?i:o.Status.INTERNAL,"grpc-message":e.details,
[s.constants.HTTP2_HEADER_STATUS]:s.constants.HTTP_STATUS_OK,[s.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"
},(n=e.metadata)===null||n===void 0?void 0:n.toHttp2Headers());t.respond(a,{endStream:true});this.callTracker.addCallFailed()
;r===null||r===void 0||r.streamTracker.addCallFailed()}_channelzHandler(e,t,r){t.once("error",e=>{});this.onStreamOpened(t);const i=this.sessions.get(t.session)
;this.callTracker.addCallStarted();i===null||i===void 0||i.streamTracker.addCallStarted();if(!this._verifyContentType(t,r)){this.callTracker.addCallFailed()
;i===null||i===void 0||i.streamTracker.addCallFailed();return}const n=r[b];const s=this._retrieveHandler(n);if(!s){
this._respondWithError(getUnimplementedStatusResponse(n),t,i);return}const a={addMessageSent:()=>{if(i){i.messagesSent+=1;i.lastMessageSentTimestamp=Date.now()}
},addMessageReceived:()=>{if(i){i.messagesReceived+=1;i.lastMessageReceivedTimestamp=Date.now()}},onCallEnd:e=>{
e.code===o.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()},onStreamEnd:e=>{
i&&(e?i.streamTracker.addCallSucceeded():i.streamTracker.addCallFailed())}};const l=(0,
g.getServerInterceptingCall)([...e,...this.interceptors],t,r,a,s,this.options);if(!this._runHandlerForCall(l,s)){this.callTracker.addCallFailed()
;i===null||i===void 0||i.streamTracker.addCallFailed();l.sendStatus({code:o.Status.INTERNAL,details:`Unknown handler type: ${s.type}`})}}_streamHandler(e,t,r){
t.once("error",e=>{});this.onStreamOpened(t);if(this._verifyContentType(t,r)!==true)return;const i=r[b];const n=this._retrieveHandler(i);if(!n){
this._respondWithError(getUnimplementedStatusResponse(i),t,null);return}const s=(0,
g.getServerInterceptingCall)([...e,...this.interceptors],t,r,null,n,this.options);this._runHandlerForCall(s,n)||s.sendStatus({code:o.Status.INTERNAL,
details:`Unknown handler type: ${n.type}`})}_runHandlerForCall(e,t){const{type:r}=t
;if(r==="unary")handleUnary(e,t);else if(r==="clientStream")handleClientStreaming(e,t);else if(r==="serverStream")handleServerStreaming(e,t);else{
if(r!=="bidi")return false;handleBidiStreaming(e,t)}return true}_setupHandlers(e,t){if(e===null)return;const r=e.address();let i="null"
;r&&(i=typeof r==="string"?r:r.address+":"+r.port);this.serverAddressString=i;const n=this.channelzEnabled?this._channelzHandler:this._streamHandler
;const s=this.channelzEnabled?this._channelzSessionHandler(e):this._sessionHandler(e);e.on("stream",n.bind(this,t));e.on("session",s)}_sessionHandler(e){
return t=>{var r,i;(r=this.http2Servers.get(e))===null||r===void 0||r.sessions.add(t);let n=null;let a=null;let o=null;let l=false
;const c=this.enableIdleTimeout(t);if(this.maxConnectionAgeMs!==v){const e=this.maxConnectionAgeMs/10;const r=Math.random()*e*2-e;n=setTimeout(()=>{var e,r
;l=true;this.trace("Connection dropped by max connection age: "+((e=t.socket)===null||e===void 0?void 0:e.remoteAddress));try{
t.goaway(s.constants.NGHTTP2_NO_ERROR,~(1<<31),T)}catch(e){t.destroy();return}t.close();if(this.maxConnectionAgeGraceMs!==v){a=setTimeout(()=>{t.destroy()
},this.maxConnectionAgeGraceMs);(r=a.unref)===null||r===void 0||r.call(a)}},this.maxConnectionAgeMs+r);(i=n.unref)===null||i===void 0||i.call(n)}
const clearKeepaliveTimeout=()=>{if(o){clearTimeout(o);o=null}};const canSendPing=()=>!t.destroyed&&this.keepaliveTimeMs<y&&this.keepaliveTimeMs>0;let d
;const maybeStartKeepalivePingTimer=()=>{var e;if(!canSendPing())return;this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms")
;o=setTimeout(()=>{clearKeepaliveTimeout();d()},this.keepaliveTimeMs);(e=o.unref)===null||e===void 0||e.call(o)};d=()=>{var e;if(!canSendPing())return
;this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms");let r="";try{const e=t.ping((e,r,i)=>{clearKeepaliveTimeout();if(e){
this.keepaliveTrace("Ping failed with error: "+e.message);l=true;t.destroy()}else{this.keepaliveTrace("Received ping response");maybeStartKeepalivePingTimer()}
});e||(r="Ping returned false")}catch(e){r=(e instanceof Error?e.message:"")||"Unknown error"}if(r){this.keepaliveTrace("Ping send failed: "+r)
;this.trace("Connection dropped due to ping send error: "+r);l=true;t.destroy();return}o=setTimeout(()=>{clearKeepaliveTimeout()
;this.keepaliveTrace("Ping timeout passed without response");this.trace("Connection dropped by keepalive timeout");l=true;t.destroy()},this.keepaliveTimeoutMs)
;(e=o.unref)===null||e===void 0||e.call(o)};maybeStartKeepalivePingTimer();t.on("close",()=>{var r,i
;l||this.trace(`Connection dropped by client ${(r=t.socket)===null||r===void 0?void 0:r.remoteAddress}`);n&&clearTimeout(n);a&&clearTimeout(a)
;clearKeepaliveTimeout();if(c!==null){clearTimeout(c.timeout);this.sessionIdleTimeouts.delete(t)}
(i=this.http2Servers.get(e))===null||i===void 0||i.sessions.delete(t)})}}_channelzSessionHandler(e){return t=>{var r,i,n,a;const o=(0,
p.registerChannelzSocket)((i=(r=t.socket)===null||r===void 0?void 0:r.remoteAddress)!==null&&i!==void 0?i:"unknown",this.getChannelzSessionInfo.bind(this,t),this.channelzEnabled)
;const l={ref:o,streamTracker:new p.ChannelzCallTracker,messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastMessageSentTimestamp:null,
lastMessageReceivedTimestamp:null};(n=this.http2Servers.get(e))===null||n===void 0||n.sessions.add(t);this.sessions.set(t,l)
;const c=`${t.socket.remoteAddress}:${t.socket.remotePort}`;this.channelzTrace.addTrace("CT_INFO","Connection established by client "+c)
;this.trace("Connection established by client "+c);this.sessionChildrenTracker.refChild(o);let d=null;let u=null;let h=null;let f=false
;const g=this.enableIdleTimeout(t);if(this.maxConnectionAgeMs!==v){const e=this.maxConnectionAgeMs/10;const r=Math.random()*e*2-e;d=setTimeout(()=>{var e;f=true
;this.channelzTrace.addTrace("CT_INFO","Connection dropped by max connection age from "+c);try{t.goaway(s.constants.NGHTTP2_NO_ERROR,~(1<<31),T)}catch(e){
t.destroy();return}t.close();if(this.maxConnectionAgeGraceMs!==v){u=setTimeout(()=>{t.destroy()},this.maxConnectionAgeGraceMs)
;(e=u.unref)===null||e===void 0||e.call(u)}},this.maxConnectionAgeMs+r);(a=d.unref)===null||a===void 0||a.call(d)}const clearKeepaliveTimeout=()=>{if(h){
clearTimeout(h);h=null}};const canSendPing=()=>!t.destroyed&&this.keepaliveTimeMs<y&&this.keepaliveTimeMs>0;let m;const maybeStartKeepalivePingTimer=()=>{var e
;if(!canSendPing())return;this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms");h=setTimeout(()=>{clearKeepaliveTimeout();m()
},this.keepaliveTimeMs);(e=h.unref)===null||e===void 0||e.call(h)};m=()=>{var e;if(!canSendPing())return
;this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms");let r="";try{const e=t.ping((e,r,i)=>{clearKeepaliveTimeout();if(e){
this.keepaliveTrace("Ping failed with error: "+e.message)
;this.channelzTrace.addTrace("CT_INFO","Connection dropped due to error of a ping frame "+e.message+" return in "+r);f=true;t.destroy()}else{
this.keepaliveTrace("Received ping response");maybeStartKeepalivePingTimer()}});e||(r="Ping returned false")}catch(e){
r=(e instanceof Error?e.message:"")||"Unknown error"}if(r){this.keepaliveTrace("Ping send failed: "+r)
;this.channelzTrace.addTrace("CT_INFO","Connection dropped due to ping send error: "+r);f=true;t.destroy();return}l.keepAlivesSent+=1;h=setTimeout(()=>{
clearKeepaliveTimeout();this.keepaliveTrace("Ping timeout passed without response")
;this.channelzTrace.addTrace("CT_INFO","Connection dropped by keepalive timeout from "+c);f=true;t.destroy()},this.keepaliveTimeoutMs)
;(e=h.unref)===null||e===void 0||e.call(h)};maybeStartKeepalivePingTimer();t.on("close",()=>{var r
;f||this.channelzTrace.addTrace("CT_INFO","Connection dropped by client "+c);this.sessionChildrenTracker.unrefChild(o);(0,p.unregisterChannelzRef)(o)
;d&&clearTimeout(d);u&&clearTimeout(u);clearKeepaliveTimeout();if(g!==null){clearTimeout(g.timeout);this.sessionIdleTimeouts.delete(t)}
(r=this.http2Servers.get(e))===null||r===void 0||r.sessions.delete(t);this.sessions.delete(t)})}}enableIdleTimeout(e){var t,r
;if(this.sessionIdleTimeout>=C)return null;const i={activeStreams:0,lastIdle:Date.now(),onClose:this.onStreamClose.bind(this,e),
timeout:setTimeout(this.onIdleTimeout,this.sessionIdleTimeout,this,e)};(r=(t=i.timeout).unref)===null||r===void 0||r.call(t);this.sessionIdleTimeouts.set(e,i)
;const{socket:n}=e;this.trace("Enable idle timeout for "+n.remoteAddress+":"+n.remotePort);return i}onIdleTimeout(e,t){const{socket:r}=t
;const i=e.sessionIdleTimeouts.get(t);if(i!==void 0&&i.activeStreams===0)if(Date.now()-i.lastIdle>=e.sessionIdleTimeout){
e.trace("Session idle timeout triggered for "+(r===null||r===void 0?void 0:r.remoteAddress)+":"+(r===null||r===void 0?void 0:r.remotePort)+" last idle at "+i.lastIdle)
;e.closeSession(t)}else i.timeout.refresh()}onStreamOpened(e){const t=e.session;const r=this.sessionIdleTimeouts.get(t);if(r){r.activeStreams+=1
;e.once("close",r.onClose)}}onStreamClose(e){var t,r;const i=this.sessionIdleTimeouts.get(e);if(i){i.activeStreams-=1;if(i.activeStreams===0){
i.lastIdle=Date.now();i.timeout.refresh()
;this.trace("Session onStreamClose"+((t=e.socket)===null||t===void 0?void 0:t.remoteAddress)+":"+((r=e.socket)===null||r===void 0?void 0:r.remotePort)+" at "+i.lastIdle)
}}}},(()=>{const i=typeof Symbol==="function"&&Symbol.metadata?Object.create(null):void 0
;r=[deprecate("Calling start() is no longer necessary. It can be safely omitted.")];n(e,null,r,{kind:"method",name:"start",static:false,private:false,access:{
has:e=>"start"in e,get:e=>e.start},metadata:i},null,t);i&&Object.defineProperty(e,Symbol.metadata,{enumerable:true,configurable:true,writable:true,value:i})
})(),e})();t.Server=_;async function handleUnary(e,t){let r;function respond(t,r,i,n){if(t){e.sendStatus((0,l.serverErrorToStatus)(t,i));return}
e.sendMessage(r,()=>{e.sendStatus({code:o.Status.OK,details:"OK",metadata:i!==null&&i!==void 0?i:null})})}let i;let n=null;e.start({onReceiveMetadata(t){i=t
;e.startRead()},onReceiveMessage(r){if(n){e.sendStatus({code:o.Status.UNIMPLEMENTED,
details:`Received a second request message for server streaming method ${t.path}`,metadata:null});return}n=r;e.startRead()},onReceiveHalfClose(){if(!n){
e.sendStatus({code:o.Status.UNIMPLEMENTED,details:`Received no request message for server streaming method ${t.path}`,metadata:null});return}
r=new l.ServerWritableStreamImpl(t.path,e,i,n);try{t.func(r,respond)}catch(t){let r
;r=m.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Server method handler threw error ${t.message}`:"Unknown error";e.sendStatus({code:o.Status.UNKNOWN,details:r,
metadata:null})}},onCancel(){if(r){r.cancelled=true;r.emit("cancelled","cancelled")}}})}function handleClientStreaming(e,t){let r;function respond(t,r,i,n){
if(t){e.sendStatus((0,l.serverErrorToStatus)(t,i));return}e.sendMessage(r,()=>{e.sendStatus({code:o.Status.OK,details:"OK",metadata:i!==null&&i!==void 0?i:null
})})}e.start({onReceiveMetadata(i){r=new l.ServerDuplexStreamImpl(t.path,e,i);try{t.func(r,respond)}catch(t){let r
;r=m.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Server method handler threw error ${t.message}`:"Unknown error";e.sendStatus({code:o.Status.UNKNOWN,details:r,
metadata:null})}},onReceiveMessage(e){r.push(e)},onReceiveHalfClose(){r.push(null)},onCancel(){if(r){r.cancelled=true;r.emit("cancelled","cancelled")
;r.destroy()}}})}function handleServerStreaming(e,t){let r;let i;let n=null;e.start({onReceiveMetadata(t){i=t;e.startRead()},onReceiveMessage(r){if(n){
e.sendStatus({code:o.Status.UNIMPLEMENTED,details:`Received a second request message for server streaming method ${t.path}`,metadata:null});return}n=r
;e.startRead()},onReceiveHalfClose(){if(!n){e.sendStatus({code:o.Status.UNIMPLEMENTED,
details:`Received no request message for server streaming method ${t.path}`,metadata:null});return}r=new l.ServerWritableStreamImpl(t.path,e,i,n);try{t.func(r)
}catch(t){let r;r=m.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Server method handler threw error ${t.message}`:"Unknown error";e.sendStatus({code:o.Status.UNKNOWN,
details:r,metadata:null})}},onCancel(){if(r){r.cancelled=true;r.emit("cancelled","cancelled");r.destroy()}}})}function handleBidiStreaming(e,t){let r;e.start({
onReceiveMetadata(i){r=new l.ServerDuplexStreamImpl(t.path,e,i);try{t.func(r)}catch(t){let r
;r=m.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?`Server method handler threw error ${t.message}`:"Unknown error";e.sendStatus({code:o.Status.UNKNOWN,details:r,
metadata:null})}},onReceiveMessage(e){r.push(e)},onReceiveHalfClose(){r.push(null)},onCancel(){if(r){r.cancelled=true;r.emit("cancelled","cancelled")
;r.destroy()}}})}}),70005:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.validateRetryThrottling=validateRetryThrottling
;t.validateServiceConfig=validateServiceConfig;t.extractAndSelectServiceConfig=extractAndSelectServiceConfig;const i=r(70857);const n=r(68288)
;const s=/^\d+(\.\d{1,9})?s$/;const a="node";function validateName(e){if("service"in e&&e.service!==""){
if(typeof e.service!=="string")throw new Error("Invalid method config name: invalid service: expected type string, got "+typeof e.service)
;if("method"in e&&e.method!==""){
if(typeof e.method!=="string")throw new Error("Invalid method config name: invalid method: expected type string, got "+typeof e.service);return{
service:e.service,method:e.method}}return{service:e.service}}
if("method"in e&&e.method!==void 0)throw new Error("Invalid method config name: method set with empty or unset service");return{}}
function validateRetryPolicy(e){
if(!("maxAttempts"in e)||!Number.isInteger(e.maxAttempts)||e.maxAttempts<2)throw new Error("Invalid method config retry policy: maxAttempts must be an integer at least 2")
;if(!("initialBackoff"in e)||typeof e.initialBackoff!=="string"||!s.test(e.initialBackoff))throw new Error("Invalid method config retry policy: initialBackoff must be a string consisting of a positive integer or decimal followed by s")
;if(!("maxBackoff"in e)||typeof e.maxBackoff!=="string"||!s.test(e.maxBackoff))throw new Error("Invalid method config retry policy: maxBackoff must be a string consisting of a positive integer or decimal followed by s")
;if(!("backoffMultiplier"in e)||typeof e.backoffMultiplier!=="number"||e.backoffMultiplier<=0)throw new Error("Invalid method config retry policy: backoffMultiplier must be a number greater than 0")
;if(!("retryableStatusCodes"in e&&Array.isArray(e.retryableStatusCodes)))throw new Error("Invalid method config retry policy: retryableStatusCodes is required")
;if(e.retryableStatusCodes.length===0)throw new Error("Invalid method config retry policy: retryableStatusCodes must be non-empty")
;for(const t of e.retryableStatusCodes)if(typeof t==="number"){
if(!Object.values(n.Status).includes(t))throw new Error("Invalid method config retry policy: retryableStatusCodes value not in status code range")}else{
if(typeof t!=="string")throw new Error("Invalid method config retry policy: retryableStatusCodes value must be a string or number")
;if(!Object.values(n.Status).includes(t.toUpperCase()))throw new Error("Invalid method config retry policy: retryableStatusCodes value not a status code name")}
return{maxAttempts:e.maxAttempts,initialBackoff:e.initialBackoff,maxBackoff:e.maxBackoff,backoffMultiplier:e.backoffMultiplier,
retryableStatusCodes:e.retryableStatusCodes}}function validateHedgingPolicy(e){
if(!("maxAttempts"in e)||!Number.isInteger(e.maxAttempts)||e.maxAttempts<2)throw new Error("Invalid method config hedging policy: maxAttempts must be an integer at least 2")
;if("hedgingDelay"in e&&(typeof e.hedgingDelay!=="string"||!s.test(e.hedgingDelay)))throw new Error("Invalid method config hedging policy: hedgingDelay must be a string consisting of a positive integer followed by s")
;if("nonFatalStatusCodes"in e&&Array.isArray(e.nonFatalStatusCodes))for(const t of e.nonFatalStatusCodes)if(typeof t==="number"){
if(!Object.values(n.Status).includes(t))throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value not in status code range")}else{
if(typeof t!=="string")throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value must be a string or number")
;if(!Object.values(n.Status).includes(t.toUpperCase()))throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value not a status code name")
}const t={maxAttempts:e.maxAttempts};e.hedgingDelay&&(t.hedgingDelay=e.hedgingDelay);e.nonFatalStatusCodes&&(t.nonFatalStatusCodes=e.nonFatalStatusCodes)
;return t}function validateMethodConfig(e){var t;const r={name:[]}
;if(!("name"in e)||!Array.isArray(e.name))throw new Error("Invalid method config: invalid name array");for(const t of e.name)r.name.push(validateName(t))
;if("waitForReady"in e){if(typeof e.waitForReady!=="boolean")throw new Error("Invalid method config: invalid waitForReady");r.waitForReady=e.waitForReady}
if("timeout"in e)if(typeof e.timeout==="object"){
if(!("seconds"in e.timeout)||!(typeof e.timeout.seconds==="number"))throw new Error("Invalid method config: invalid timeout.seconds")
;if(!("nanos"in e.timeout)||!(typeof e.timeout.nanos==="number"))throw new Error("Invalid method config: invalid timeout.nanos");r.timeout=e.timeout}else{
if(typeof e.timeout!=="string"||!s.test(e.timeout))throw new Error("Invalid method config: invalid timeout");{
const i=e.timeout.substring(0,e.timeout.length-1).split(".");r.timeout={seconds:i[0]|0,nanos:((t=i[1])!==null&&t!==void 0?t:0)|0}}}if("maxRequestBytes"in e){
if(typeof e.maxRequestBytes!=="number")throw new Error("Invalid method config: invalid maxRequestBytes");r.maxRequestBytes=e.maxRequestBytes}
if("maxResponseBytes"in e){if(typeof e.maxResponseBytes!=="number")throw new Error("Invalid method config: invalid maxRequestBytes")
;r.maxResponseBytes=e.maxResponseBytes}if("retryPolicy"in e){
if("hedgingPolicy"in e)throw new Error("Invalid method config: retryPolicy and hedgingPolicy cannot both be specified")
;r.retryPolicy=validateRetryPolicy(e.retryPolicy)}else"hedgingPolicy"in e&&(r.hedgingPolicy=validateHedgingPolicy(e.hedgingPolicy));return r}
function validateRetryThrottling(e){
if(!("maxTokens"in e)||typeof e.maxTokens!=="number"||e.maxTokens<=0||e.maxTokens>1e3)throw new Error("Invalid retryThrottling: maxTokens must be a number in (0, 1000]")
;if(!("tokenRatio"in e)||typeof e.tokenRatio!=="number"||e.tokenRatio<=0)throw new Error("Invalid retryThrottling: tokenRatio must be a number greater than 0")
;return{maxTokens:+e.maxTokens.toFixed(3),tokenRatio:+e.tokenRatio.toFixed(3)}}function validateLoadBalancingConfig(e){
if(!(typeof e==="object"&&e!==null))throw new Error("Invalid loadBalancingConfig: unexpected type "+typeof e);const t=Object.keys(e)
;if(t.length>1)throw new Error(`Invalid loadBalancingConfig: unexpected multiple keys ${t}`)
;if(t.length===0)throw new Error("Invalid loadBalancingConfig: load balancing policy name required");return{[t[0]]:e[t[0]]}}function validateServiceConfig(e){
const t={loadBalancingConfig:[],methodConfig:[]};if("loadBalancingPolicy"in e){
if(typeof e.loadBalancingPolicy!=="string")throw new Error("Invalid service config: invalid loadBalancingPolicy");t.loadBalancingPolicy=e.loadBalancingPolicy}
if("loadBalancingConfig"in e){if(!Array.isArray(e.loadBalancingConfig))throw new Error("Invalid service config: invalid loadBalancingConfig")
;for(const r of e.loadBalancingConfig)t.loadBalancingConfig.push(validateLoadBalancingConfig(r))}
if("methodConfig"in e&&Array.isArray(e.methodConfig))for(const r of e.methodConfig)t.methodConfig.push(validateMethodConfig(r))
;"retryThrottling"in e&&(t.retryThrottling=validateRetryThrottling(e.retryThrottling));const r=[];for(const e of t.methodConfig)for(const t of e.name){
for(const e of r)if(t.service===e.service&&t.method===e.method)throw new Error(`Invalid service config: duplicate name ${t.service}/${t.method}`);r.push(t)}
return t}function validateCanaryConfig(e){if(!("serviceConfig"in e))throw new Error("Invalid service config choice: missing service config");const t={
serviceConfig:validateServiceConfig(e.serviceConfig)};if("clientLanguage"in e){
if(!Array.isArray(e.clientLanguage))throw new Error("Invalid service config choice: invalid clientLanguage");t.clientLanguage=[]
;for(const r of e.clientLanguage){if(typeof r!=="string")throw new Error("Invalid service config choice: invalid clientLanguage");t.clientLanguage.push(r)}}
if("clientHostname"in e){if(!Array.isArray(e.clientHostname))throw new Error("Invalid service config choice: invalid clientHostname");t.clientHostname=[]
;for(const r of e.clientHostname){if(typeof r!=="string")throw new Error("Invalid service config choice: invalid clientHostname");t.clientHostname.push(r)}}
if("percentage"in e){
if(!(typeof e.percentage==="number"&&0<=e.percentage&&e.percentage<=100))throw new Error("Invalid service config choice: invalid percentage")
;t.percentage=e.percentage}const r=["clientLanguage","percentage","clientHostname","serviceConfig"]
;for(const t in e)if(!r.includes(t))throw new Error(`Invalid service config choice: unexpected field ${t}`);return t}
function validateAndSelectCanaryConfig(e,t){if(!Array.isArray(e))throw new Error("Invalid service config list");for(const r of e){
const e=validateCanaryConfig(r);if(typeof e.percentage==="number"&&t>e.percentage)continue;if(Array.isArray(e.clientHostname)){let t=false
;for(const r of e.clientHostname)r===i.hostname()&&(t=true);if(!t)continue}if(Array.isArray(e.clientLanguage)){let t=false
;for(const r of e.clientLanguage)r===a&&(t=true);if(!t)continue}return e.serviceConfig}throw new Error("No matching service config found")}
function extractAndSelectServiceConfig(e,t){for(const r of e)if(r.length>0&&r[0].startsWith("grpc_config=")){const e=r.join("").substring(12)
;const i=JSON.parse(e);return validateAndSelectCanaryConfig(i,t)}return null}}),40701:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.SingleSubchannelChannel=void 0;const i=r(35675);const n=r(68198);const s=r(43430);const a=r(60778);const o=r(68288);const l=r(39962);const c=r(52173)
;const d=r(95726);const u=r(36100);const h=r(76255);const f=r(56027);class SubchannelCallWrapper{constructor(e,t,r,i,n){this.subchannel=e;this.method=t
;this.options=i;this.callNumber=n;this.childCall=null;this.pendingMessage=null;this.readPending=false;this.halfClosePending=false;this.pendingStatus=null
;this.readFilterPending=false;this.writeFilterPending=false;this.serviceUrl=(0,f.computeServiceUrl)(this.options.host,this.method);const s=(0,
c.getRelativeTimeout)(i.deadline);s!==1/0&&(s<=0?this.cancelWithStatus(o.Status.DEADLINE_EXCEEDED,"Deadline exceeded"):setTimeout(()=>{
this.cancelWithStatus(o.Status.DEADLINE_EXCEEDED,"Deadline exceeded")},s));this.filterStack=r.createFilter()}cancelWithStatus(e,t){
this.childCall?this.childCall.cancelWithStatus(e,t):this.pendingStatus={code:e,details:t,metadata:new u.Metadata}}getPeer(){var e,t
;return(t=(e=this.childCall)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:this.subchannel.getAddress()}async start(e,t){if(this.pendingStatus){
t.onReceiveStatus(this.pendingStatus);return}if(this.subchannel.getConnectivityState()!==a.ConnectivityState.READY){t.onReceiveStatus({
code:o.Status.UNAVAILABLE,details:"Subchannel not ready",metadata:new u.Metadata});return}const r=await this.filterStack.sendMetadata(Promise.resolve(e));let i
;try{i=await this.subchannel.getCallCredentials().generateMetadata({method_name:this.method,service_url:this.serviceUrl})}catch(e){const r=e
;const{code:i,details:n}=(0,
l.restrictControlPlaneStatusCode)(typeof r.code==="number"?r.code:o.Status.UNKNOWN,`Getting metadata from plugin failed with error: ${r.message}`)
;t.onReceiveStatus({code:i,details:n,metadata:new u.Metadata});return}i.merge(r);const n={onReceiveMetadata:async e=>{
t.onReceiveMetadata(await this.filterStack.receiveMetadata(e))},onReceiveMessage:async e=>{this.readFilterPending=true
;const r=await this.filterStack.receiveMessage(e);this.readFilterPending=false;t.onReceiveMessage(r);this.pendingStatus&&t.onReceiveStatus(this.pendingStatus)},
onReceiveStatus:async e=>{const r=await this.filterStack.receiveTrailers(e);this.readFilterPending?this.pendingStatus=r:t.onReceiveStatus(r)}}
;this.childCall=this.subchannel.createCall(i,this.options.host,this.method,n,this.callNumber);this.readPending&&this.childCall.startRead()
;this.pendingMessage&&this.childCall.sendMessageWithContext(this.pendingMessage.context,this.pendingMessage.message)
;this.halfClosePending&&!this.writeFilterPending&&this.childCall.halfClose()}async sendMessageWithContext(e,t){this.writeFilterPending=true
;const r=await this.filterStack.sendMessage(Promise.resolve({message:t,flags:e.flags}));this.writeFilterPending=false;if(this.childCall){
this.childCall.sendMessageWithContext(e,r.message);this.halfClosePending&&this.childCall.halfClose()}else this.pendingMessage={context:e,message:r.message}}
startRead(){this.childCall?this.childCall.startRead():this.readPending=true}halfClose(){
this.childCall&&!this.writeFilterPending?this.childCall.halfClose():this.halfClosePending=true}getCallNumber(){return this.callNumber}setCredentials(e){
throw new Error("Method not implemented.")}getAuthContext(){return this.childCall?this.childCall.getAuthContext():null}}class SingleSubchannelChannel{
constructor(e,t,r){this.subchannel=e;this.target=t;this.channelzEnabled=false;this.channelzTrace=new n.ChannelzTrace;this.callTracker=new n.ChannelzCallTracker
;this.childrenTracker=new n.ChannelzChildrenTracker;this.channelzEnabled=r["grpc.enable_channelz"]!==0;this.channelzRef=(0,n.registerChannelzChannel)((0,
f.uriToString)(t),()=>({target:`${(0,f.uriToString)(t)} (${e.getAddress()})`,state:this.subchannel.getConnectivityState(),trace:this.channelzTrace,
callTracker:this.callTracker,children:this.childrenTracker.getChildLists()}),this.channelzEnabled)
;this.channelzEnabled&&this.childrenTracker.refChild(e.getChannelzRef())
;this.filterStackFactory=new d.FilterStackFactory([new s.CompressionFilterFactory(this,r)])}close(){
this.channelzEnabled&&this.childrenTracker.unrefChild(this.subchannel.getChannelzRef());(0,n.unregisterChannelzRef)(this.channelzRef)}getTarget(){return(0,
f.uriToString)(this.target)}getConnectivityState(e){throw new Error("Method not implemented.")}watchConnectivityState(e,t,r){
throw new Error("Method not implemented.")}getChannelzRef(){return this.channelzRef}createCall(e,t){const r={deadline:t,host:(0,
h.getDefaultAuthority)(this.target),flags:o.Propagate.DEFAULTS,parentCall:null};return new SubchannelCallWrapper(this.subchannel,e,this.filterStackFactory,r,(0,
i.getNextCallNumber)())}}t.SingleSubchannelChannel=SingleSubchannelChannel}),7901:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.StatusBuilder=void 0;class StatusBuilder{constructor(){this.code=null;this.details=null;this.metadata=null}withCode(e){this.code=e;return this}
withDetails(e){this.details=e;return this}withMetadata(e){this.metadata=e;return this}build(){const e={};this.code!==null&&(e.code=this.code)
;this.details!==null&&(e.details=this.details);this.metadata!==null&&(e.metadata=this.metadata);return e}}t.StatusBuilder=StatusBuilder}),47956:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.StreamDecoder=void 0;var r;(function(e){e[e["NO_DATA"]=0]="NO_DATA";e[e["READING_SIZE"]=1]="READING_SIZE"
;e[e["READING_MESSAGE"]=2]="READING_MESSAGE"})(r||(r={}));class StreamDecoder{constructor(e){this.maxReadMessageLength=e;this.readState=r.NO_DATA
;this.readCompressFlag=Buffer.alloc(1);this.readPartialSize=Buffer.alloc(4);this.readSizeRemaining=4;this.readMessageSize=0;this.readPartialMessage=[]
;this.readMessageRemaining=0}write(e){let t=0;let i;const n=[];while(t<e.length)switch(this.readState){case r.NO_DATA:this.readCompressFlag=e.slice(t,t+1);t+=1
;this.readState=r.READING_SIZE;this.readPartialSize.fill(0);this.readSizeRemaining=4;this.readMessageSize=0;this.readMessageRemaining=0
;this.readPartialMessage=[];break;case r.READING_SIZE:i=Math.min(e.length-t,this.readSizeRemaining);e.copy(this.readPartialSize,4-this.readSizeRemaining,t,t+i)
;this.readSizeRemaining-=i;t+=i;if(this.readSizeRemaining===0){this.readMessageSize=this.readPartialSize.readUInt32BE(0)
;if(this.maxReadMessageLength!==-1&&this.readMessageSize>this.maxReadMessageLength)throw new Error(`Received message larger than max (${this.readMessageSize} vs ${this.maxReadMessageLength})`)
;this.readMessageRemaining=this.readMessageSize;if(this.readMessageRemaining>0)this.readState=r.READING_MESSAGE;else{
const e=Buffer.concat([this.readCompressFlag,this.readPartialSize],5);this.readState=r.NO_DATA;n.push(e)}}break;case r.READING_MESSAGE:
i=Math.min(e.length-t,this.readMessageRemaining);this.readPartialMessage.push(e.slice(t,t+i));this.readMessageRemaining-=i;t+=i
;if(this.readMessageRemaining===0){const e=[this.readCompressFlag,this.readPartialSize].concat(this.readPartialMessage)
;const t=Buffer.concat(e,this.readMessageSize+5);this.readState=r.NO_DATA;n.push(t)}break;default:throw new Error("Unexpected read state")}return n}}
t.StreamDecoder=StreamDecoder}),97021:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.EndpointMap=void 0
;t.isTcpSubchannelAddress=isTcpSubchannelAddress;t.subchannelAddressEqual=subchannelAddressEqual;t.subchannelAddressToString=subchannelAddressToString
;t.stringToSubchannelAddress=stringToSubchannelAddress;t.endpointEqual=endpointEqual;t.endpointToString=endpointToString;t.endpointHasAddress=endpointHasAddress
;const i=r(69278);function isTcpSubchannelAddress(e){return"port"in e}function subchannelAddressEqual(e,t){if(!e&&!t)return true;if(!e||!t)return false
;return isTcpSubchannelAddress(e)?isTcpSubchannelAddress(t)&&e.host===t.host&&e.port===t.port:!isTcpSubchannelAddress(t)&&e.path===t.path}
function subchannelAddressToString(e){return isTcpSubchannelAddress(e)?(0,i.isIPv6)(e.host)?"["+e.host+"]:"+e.port:e.host+":"+e.port:e.path}const n=443
;function stringToSubchannelAddress(e,t){return(0,i.isIP)(e)?{host:e,port:t!==null&&t!==void 0?t:n}:{path:e}}function endpointEqual(e,t){
if(e.addresses.length!==t.addresses.length)return false
;for(let r=0;r<e.addresses.length;r++)if(!subchannelAddressEqual(e.addresses[r],t.addresses[r]))return false;return true}function endpointToString(e){
return"["+e.addresses.map(subchannelAddressToString).join(", ")+"]"}function endpointHasAddress(e,t){
for(const r of e.addresses)if(subchannelAddressEqual(r,t))return true;return false}function endpointEqualUnordered(e,t){
if(e.addresses.length!==t.addresses.length)return false;for(const r of e.addresses){let e=false;for(const i of t.addresses)if(subchannelAddressEqual(r,i)){
e=true;break}if(!e)return false}return true}class EndpointMap{constructor(){this.map=new Set}get size(){return this.map.size}getForSubchannelAddress(e){
for(const t of this.map)if(endpointHasAddress(t.key,e))return t.value;return}deleteMissing(e){const t=[];for(const r of this.map){let i=false
;for(const t of e)endpointEqualUnordered(t,r.key)&&(i=true);if(!i){t.push(r.value);this.map.delete(r)}}return t}get(e){
for(const t of this.map)if(endpointEqualUnordered(e,t.key))return t.value;return}set(e,t){for(const r of this.map)if(endpointEqualUnordered(e,r.key)){r.value=t
;return}this.map.add({key:e,value:t})}delete(e){for(const t of this.map)if(endpointEqualUnordered(e,t.key)){this.map.delete(t);return}}has(e){
for(const t of this.map)if(endpointEqualUnordered(e,t.key))return true;return false}clear(){this.map.clear()}*keys(){for(const e of this.map)yield e.key}
*values(){for(const e of this.map)yield e.value}*entries(){for(const e of this.map)yield[e.key,e.value]}}t.EndpointMap=EndpointMap}),17953:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Http2SubchannelCall=void 0;const i=r(85675);const n=r(70857);const s=r(68288);const a=r(36100)
;const o=r(47956);const l=r(8536);const c=r(68288);const d="subchannel_call";function getSystemErrorName(e){
for(const[t,r]of Object.entries(n.constants.errno))if(r===e)return t;return"Unknown system error "+e}function mapHttpStatusCode(e){
const t=`Received HTTP status code ${e}`;let r;switch(e){case 400:r=s.Status.INTERNAL;break;case 401:r=s.Status.UNAUTHENTICATED;break;case 403:
r=s.Status.PERMISSION_DENIED;break;case 404:r=s.Status.UNIMPLEMENTED;break;case 429:case 502:case 503:case 504:r=s.Status.UNAVAILABLE;break;default:
r=s.Status.UNKNOWN}return{code:r,details:t,metadata:new a.Metadata}}class Http2SubchannelCall{constructor(e,t,r,n,l){var c;this.http2Stream=e
;this.callEventTracker=t;this.listener=r;this.transport=n;this.callId=l;this.isReadFilterPending=false;this.isPushPending=false;this.canPush=false
;this.readsClosed=false;this.statusOutput=false;this.unpushedReadMessages=[];this.finalStatus=null;this.internalError=null;this.serverEndedCall=false
;this.connectionDropped=false;const d=(c=n.getOptions()["grpc.max_receive_message_length"])!==null&&c!==void 0?c:s.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH
;this.decoder=new o.StreamDecoder(d);e.on("response",(e,t)=>{if(this.traceEnabled){let t="";for(const r of Object.keys(e))t+="\t\t"+r+": "+e[r]+"\n"
;this.trace("Received server headers:\n"+t)}this.httpStatusCode=e[":status"];if(t&i.constants.NGHTTP2_FLAG_END_STREAM)this.handleTrailers(e);else{let t;try{
t=a.Metadata.fromHttp2Headers(e)}catch(e){this.endCall({code:s.Status.UNKNOWN,details:e.message,metadata:new a.Metadata});return}
this.listener.onReceiveMetadata(t)}});e.on("trailers",e=>{this.handleTrailers(e)});e.on("data",e=>{if(this.statusOutput)return
;this.traceEnabled&&this.trace("receive HTTP/2 data frame of length "+e.length);let t;try{t=this.decoder.write(e)}catch(e){
if(this.httpStatusCode!==void 0&&this.httpStatusCode!==200){const e=mapHttpStatusCode(this.httpStatusCode);this.cancelWithStatus(e.code,e.details)
}else this.cancelWithStatus(s.Status.RESOURCE_EXHAUSTED,e.message);return}for(const e of t){this.traceEnabled&&this.trace("parsed message of length "+e.length)
;this.callEventTracker.addMessageReceived();this.tryPush(e)}});e.on("end",()=>{this.readsClosed=true;this.maybeOutputStatus()});e.on("close",()=>{
this.serverEndedCall=true;process.nextTick(()=>{var t;this.traceEnabled&&this.trace("HTTP/2 stream closed with code "+e.rstCode)
;if(((t=this.finalStatus)===null||t===void 0?void 0:t.code)===s.Status.OK)return;let r;let n="";switch(e.rstCode){case i.constants.NGHTTP2_NO_ERROR:
if(this.finalStatus!==null)return;if(this.httpStatusCode&&this.httpStatusCode!==200){const e=mapHttpStatusCode(this.httpStatusCode);r=e.code;n=e.details}else{
r=s.Status.INTERNAL;n=`Received RST_STREAM with code ${e.rstCode} (Call ended without gRPC status)`}break;case i.constants.NGHTTP2_REFUSED_STREAM:
r=s.Status.UNAVAILABLE;n="Stream refused by server";break;case i.constants.NGHTTP2_CANCEL:if(this.connectionDropped){r=s.Status.UNAVAILABLE
;n="Connection dropped"}else{r=s.Status.CANCELLED;n="Call cancelled"}break;case i.constants.NGHTTP2_ENHANCE_YOUR_CALM:r=s.Status.RESOURCE_EXHAUSTED
;n="Bandwidth exhausted or memory limit exceeded";break;case i.constants.NGHTTP2_INADEQUATE_SECURITY:r=s.Status.PERMISSION_DENIED;n="Protocol not secure enough"
;break;case i.constants.NGHTTP2_INTERNAL_ERROR:r=s.Status.INTERNAL
;if(this.internalError===null)n=`Received RST_STREAM with code ${e.rstCode} (Internal server error)`;else if(this.internalError.code==="ECONNRESET"||this.internalError.code==="ETIMEDOUT"){
r=s.Status.UNAVAILABLE;n=this.internalError.message
}else n=`Received RST_STREAM with code ${e.rstCode} triggered by internal client error: ${this.internalError.message}`;break;default:r=s.Status.INTERNAL
;n=`Received RST_STREAM with code ${e.rstCode}`}this.endCall({code:r,details:n,metadata:new a.Metadata,rstCode:e.rstCode})})});e.on("error",e=>{
if(e.code!=="ERR_HTTP2_STREAM_ERROR"){
this.traceEnabled&&this.trace("Node error event: message="+e.message+" code="+e.code+" errno="+getSystemErrorName(e.errno)+" syscall="+e.syscall)
;this.internalError=e}this.callEventTracker.onStreamEnd(false)})}getDeadlineInfo(){return[`remote_addr=${this.getPeer()}`]}onDisconnect(){
this.connectionDropped=true;setImmediate(()=>{this.endCall({code:s.Status.UNAVAILABLE,details:"Connection dropped",metadata:new a.Metadata})})}outputStatus(){
if(!this.statusOutput){this.statusOutput=true
;this.traceEnabled&&this.trace("ended with status: code="+this.finalStatus.code+' details="'+this.finalStatus.details+'"')
;this.callEventTracker.onCallEnd(this.finalStatus);process.nextTick(()=>{this.listener.onReceiveStatus(this.finalStatus)});this.http2Stream.resume()}}
get traceEnabled(){return l.isTracerEnabled(d)}trace(e){this.traceEnabled&&l.trace(c.LogVerbosity.DEBUG,d,"["+this.callId+"] "+e)}endCall(e){
if(this.finalStatus===null||this.finalStatus.code===s.Status.OK){this.finalStatus=e;this.maybeOutputStatus()}this.destroyHttp2Stream()}maybeOutputStatus(){
this.finalStatus!==null&&(this.finalStatus.code!==s.Status.OK||this.readsClosed&&this.unpushedReadMessages.length===0&&!this.isReadFilterPending&&!this.isPushPending)&&this.outputStatus()
}push(e){this.traceEnabled&&this.trace("pushing to reader message of length "+(e instanceof Buffer?e.length:null));this.canPush=false;this.isPushPending=true
;process.nextTick(()=>{this.isPushPending=false;if(this.statusOutput)return;this.listener.onReceiveMessage(e);this.maybeOutputStatus()})}tryPush(e){
if(this.canPush){this.http2Stream.pause();this.push(e)}else{this.traceEnabled&&this.trace("unpushedReadMessages.push message of length "+e.length)
;this.unpushedReadMessages.push(e)}}handleTrailers(e){this.serverEndedCall=true;this.callEventTracker.onStreamEnd(true);if(this.traceEnabled){let t=""
;for(const r of Object.keys(e))t+="\t\t"+r+": "+e[r]+"\n";this.trace("Received server trailers:\n"+t)}let t;try{t=a.Metadata.fromHttp2Headers(e)}catch(e){
t=new a.Metadata}const r=t.get("grpc-status");let i;if(r.length>0&&typeof r[0]==="string"){const e=Number(r[0])
;this.traceEnabled&&this.trace("received status code "+e+" from server");t.remove("grpc-status");let n="";const s=t.get("grpc-message")
;if(s.length>0&&typeof s[0]==="string"){const e=s[0];try{n=decodeURI(e)}catch(t){n=e}t.remove("grpc-message")
;this.traceEnabled&&this.trace('received status details string "'+n+'" from server')}i={code:e,details:n,metadata:t}}else if(this.httpStatusCode){
i=mapHttpStatusCode(this.httpStatusCode);i.metadata=t}else i={code:s.Status.UNKNOWN,details:"No status information received",metadata:t};this.endCall(i)}
destroyHttp2Stream(){var e;if(this.http2Stream.destroyed)return;if(this.serverEndedCall)this.http2Stream.writableEnded||this.http2Stream.end();else{let t
;t=((e=this.finalStatus)===null||e===void 0?void 0:e.code)===s.Status.OK?i.constants.NGHTTP2_NO_ERROR:i.constants.NGHTTP2_CANCEL
;this.traceEnabled&&this.trace("close http2 stream with code "+t);this.http2Stream.close(t)}}cancelWithStatus(e,t){
this.traceEnabled&&this.trace("cancelWithStatus code: "+e+' details: "'+t+'"');this.endCall({code:e,details:t,metadata:new a.Metadata})}getStatus(){
return this.finalStatus}getPeer(){return this.transport.getPeerName()}getCallNumber(){return this.callId}getAuthContext(){return this.transport.getAuthContext()
}startRead(){if(this.finalStatus!==null&&this.finalStatus.code!==s.Status.OK){this.readsClosed=true;this.maybeOutputStatus();return}this.canPush=true
;if(this.unpushedReadMessages.length>0){const e=this.unpushedReadMessages.shift();this.push(e);return}this.http2Stream.resume()}sendMessageWithContext(e,t){
this.traceEnabled&&this.trace("write() called with message of length "+t.length);const cb=t=>{process.nextTick(()=>{var r;let i=s.Status.UNAVAILABLE
;(t===null||t===void 0?void 0:t.code)==="ERR_STREAM_WRITE_AFTER_END"&&(i=s.Status.INTERNAL);t&&this.endCall({code:i,details:`Write error: ${t.message}`,
metadata:new a.Metadata,rstCode:this.http2Stream.rstCode});(r=e.callback)===null||r===void 0||r.call(e)})}
;this.traceEnabled&&this.trace("sending data chunk of length "+t.length);this.callEventTracker.addMessageSent();try{this.http2Stream.write(t,cb)}catch(e){
this.endCall({code:s.Status.UNAVAILABLE,details:`Write failed with error ${e.message}`,metadata:new a.Metadata})}}halfClose(){this.trace("end() called")
;if(this.http2Stream.destroyed||this.http2Stream.writableEnded)return;this.trace("calling end() on HTTP/2 stream");this.http2Stream.end()}}
t.Http2SubchannelCall=Http2SubchannelCall}),70098:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.BaseSubchannelWrapper=void 0
;class BaseSubchannelWrapper{constructor(e){this.child=e;this.healthy=true;this.healthListeners=new Set;this.refcount=0;this.dataWatchers=new Set
;e.addHealthStateWatcher(e=>{this.healthy&&this.updateHealthListeners()})}updateHealthListeners(){for(const e of this.healthListeners)e(this.isHealthy())}
getConnectivityState(){return this.child.getConnectivityState()}addConnectivityStateListener(e){this.child.addConnectivityStateListener(e)}
removeConnectivityStateListener(e){this.child.removeConnectivityStateListener(e)}startConnecting(){this.child.startConnecting()}getAddress(){
return this.child.getAddress()}throttleKeepalive(e){this.child.throttleKeepalive(e)}ref(){this.child.ref();this.refcount+=1}unref(){this.child.unref()
;this.refcount-=1;this.refcount===0&&this.destroy()}destroy(){for(const e of this.dataWatchers)e.destroy()}getChannelzRef(){return this.child.getChannelzRef()}
isHealthy(){return this.healthy&&this.child.isHealthy()}addHealthStateWatcher(e){this.healthListeners.add(e)}removeHealthStateWatcher(e){
this.healthListeners.delete(e)}addDataWatcher(e){e.setSubchannel(this.getRealSubchannel());this.dataWatchers.add(e)}setHealthy(e){if(e!==this.healthy){
this.healthy=e;this.child.isHealthy()&&this.updateHealthListeners()}}getRealSubchannel(){return this.child.getRealSubchannel()}realSubchannelEquals(e){
return this.getRealSubchannel()===e.getRealSubchannel()}getCallCredentials(){return this.child.getCallCredentials()}getChannel(){return this.child.getChannel()}
}t.BaseSubchannelWrapper=BaseSubchannelWrapper}),48695:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.SubchannelPool=void 0
;t.getSubchannelPool=getSubchannelPool;const i=r(86793);const n=r(68416);const s=r(97021);const a=r(56027);const o=r(33860);const l=1e4;class SubchannelPool{
constructor(){this.pool=Object.create(null);this.cleanupTimer=null}unrefUnusedSubchannels(){let e=true;for(const t in this.pool){const r=this.pool[t]
;const i=r.filter(e=>!e.subchannel.unrefIfOneRef());i.length>0&&(e=false);this.pool[t]=i}if(e&&this.cleanupTimer!==null){clearInterval(this.cleanupTimer)
;this.cleanupTimer=null}}ensureCleanupTask(){var e,t;if(this.cleanupTimer===null){this.cleanupTimer=setInterval(()=>{this.unrefUnusedSubchannels()},l)
;(t=(e=this.cleanupTimer).unref)===null||t===void 0||t.call(e)}}getOrCreateSubchannel(e,t,r,l){this.ensureCleanupTask();const c=(0,a.uriToString)(e)
;if(c in this.pool){const e=this.pool[c];for(const n of e)if((0,s.subchannelAddressEqual)(t,n.subchannelAddress)&&(0,
i.channelOptionsEqual)(r,n.channelArguments)&&l._equals(n.channelCredentials))return n.subchannel}
const d=new n.Subchannel(e,t,r,l,new o.Http2SubchannelConnector(e));c in this.pool||(this.pool[c]=[]);this.pool[c].push({subchannelAddress:t,channelArguments:r,
channelCredentials:l,subchannel:d});d.ref();return d}}t.SubchannelPool=SubchannelPool;const c=new SubchannelPool;function getSubchannelPool(e){
return e?c:new SubchannelPool}}),68416:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.Subchannel=void 0;const i=r(60778);const n=r(14643)
;const s=r(8536);const a=r(68288);const o=r(56027);const l=r(97021);const c=r(68198);const d=r(40701);const u="subchannel";const h=~(1<<31);class Subchannel{
constructor(e,t,r,s,a){var o;this.channelTarget=e;this.subchannelAddress=t;this.options=r;this.connector=a;this.connectivityState=i.ConnectivityState.IDLE
;this.transport=null;this.continueConnecting=false;this.stateListeners=new Set;this.refcount=0;this.channelzEnabled=true;this.dataProducers=new Map
;this.subchannelChannel=null;const d={initialDelay:r["grpc.initial_reconnect_backoff_ms"],maxDelay:r["grpc.max_reconnect_backoff_ms"]}
;this.backoffTimeout=new n.BackoffTimeout(()=>{this.handleBackoffTimer()},d);this.backoffTimeout.unref();this.subchannelAddressString=(0,
l.subchannelAddressToString)(t);this.keepaliveTime=(o=r["grpc.keepalive_time_ms"])!==null&&o!==void 0?o:-1;if(r["grpc.enable_channelz"]===0){
this.channelzEnabled=false;this.channelzTrace=new c.ChannelzTraceStub;this.callTracker=new c.ChannelzCallTrackerStub
;this.childrenTracker=new c.ChannelzChildrenTrackerStub;this.streamTracker=new c.ChannelzCallTrackerStub}else{this.channelzTrace=new c.ChannelzTrace
;this.callTracker=new c.ChannelzCallTracker;this.childrenTracker=new c.ChannelzChildrenTracker;this.streamTracker=new c.ChannelzCallTracker}this.channelzRef=(0,
c.registerChannelzSubchannel)(this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled)
;this.channelzTrace.addTrace("CT_INFO","Subchannel created");this.traceEnabled&&this.trace("Subchannel constructed with options "+JSON.stringify(r,void 0,2))
;this.secureConnector=s._createSecureConnector(e,r)}getChannelzInfo(){return{state:this.connectivityState,trace:this.channelzTrace,callTracker:this.callTracker,
children:this.childrenTracker.getChildLists(),target:this.subchannelAddressString}}get traceEnabled(){return s.isTracerEnabled(u)}get refTraceEnabled(){
return s.isTracerEnabled("subchannel_refcount")}trace(e){
this.traceEnabled&&s.trace(a.LogVerbosity.DEBUG,u,"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}refTrace(e){
this.refTraceEnabled&&s.trace(a.LogVerbosity.DEBUG,"subchannel_refcount","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}handleBackoffTimer(){
this.continueConnecting?this.transitionToState([i.ConnectivityState.TRANSIENT_FAILURE],i.ConnectivityState.CONNECTING):this.transitionToState([i.ConnectivityState.TRANSIENT_FAILURE],i.ConnectivityState.IDLE)
}startBackoff(){this.backoffTimeout.runOnce()}stopBackoff(){this.backoffTimeout.stop();this.backoffTimeout.reset()}startConnectingInternal(){let e=this.options
;if(e["grpc.keepalive_time_ms"]){const t=Math.min(this.keepaliveTime,h);e=Object.assign(Object.assign({},e),{"grpc.keepalive_time_ms":t})}
this.connector.connect(this.subchannelAddress,this.secureConnector,e).then(e=>{
if(this.transitionToState([i.ConnectivityState.CONNECTING],i.ConnectivityState.READY)){this.transport=e
;this.channelzEnabled&&this.childrenTracker.refChild(e.getChannelzRef());e.addDisconnectListener(e=>{
this.transitionToState([i.ConnectivityState.READY],i.ConnectivityState.IDLE);if(e&&this.keepaliveTime>0){this.keepaliveTime*=2
;s.log(a.LogVerbosity.ERROR,`Connection to ${(0,
o.uriToString)(this.channelTarget)} at ${this.subchannelAddressString} rejected by server because of excess pings. Increasing ping interval to ${this.keepaliveTime} ms`)
}})}else e.shutdown()},e=>{this.transitionToState([i.ConnectivityState.CONNECTING],i.ConnectivityState.TRANSIENT_FAILURE,`${e}`)})}transitionToState(e,t,r){
var n,s;if(e.indexOf(this.connectivityState)===-1)return false
;this.traceEnabled&&(r?this.trace(i.ConnectivityState[this.connectivityState]+" -> "+i.ConnectivityState[t]+' with error "'+r+'"'):this.trace(i.ConnectivityState[this.connectivityState]+" -> "+i.ConnectivityState[t]))
;this.channelzEnabled&&this.channelzTrace.addTrace("CT_INFO","Connectivity state change to "+i.ConnectivityState[t]);const a=this.connectivityState
;this.connectivityState=t;switch(t){case i.ConnectivityState.READY:this.stopBackoff();break;case i.ConnectivityState.CONNECTING:this.startBackoff()
;this.startConnectingInternal();this.continueConnecting=false;break;case i.ConnectivityState.TRANSIENT_FAILURE:
this.channelzEnabled&&this.transport&&this.childrenTracker.unrefChild(this.transport.getChannelzRef());(n=this.transport)===null||n===void 0||n.shutdown()
;this.transport=null;this.backoffTimeout.isRunning()||process.nextTick(()=>{this.handleBackoffTimer()});break;case i.ConnectivityState.IDLE:
this.channelzEnabled&&this.transport&&this.childrenTracker.unrefChild(this.transport.getChannelzRef());(s=this.transport)===null||s===void 0||s.shutdown()
;this.transport=null;break;default:throw new Error(`Invalid state: unknown ConnectivityState ${t}`)}
for(const e of this.stateListeners)e(this,a,t,this.keepaliveTime,r);return true}ref(){
this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+" -> "+(this.refcount+1));this.refcount+=1}unref(){
this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+" -> "+(this.refcount-1));this.refcount-=1;if(this.refcount===0){
this.channelzTrace.addTrace("CT_INFO","Shutting down");(0,c.unregisterChannelzRef)(this.channelzRef);this.secureConnector.destroy();process.nextTick(()=>{
this.transitionToState([i.ConnectivityState.CONNECTING,i.ConnectivityState.READY],i.ConnectivityState.IDLE)})}}unrefIfOneRef(){if(this.refcount===1){
this.unref();return true}return false}createCall(e,t,r,i,n){if(!this.transport)throw new Error("Cannot create call, subchannel not READY");let s
;if(this.channelzEnabled){this.callTracker.addCallStarted();this.streamTracker.addCallStarted();s={onCallEnd:e=>{
e.code===a.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()}}}else s={};return this.transport.createCall(e,t,r,i,s,n)}
startConnecting(){process.nextTick(()=>{
this.transitionToState([i.ConnectivityState.IDLE],i.ConnectivityState.CONNECTING)||this.connectivityState===i.ConnectivityState.TRANSIENT_FAILURE&&(this.continueConnecting=true)
})}getConnectivityState(){return this.connectivityState}addConnectivityStateListener(e){this.stateListeners.add(e)}removeConnectivityStateListener(e){
this.stateListeners.delete(e)}resetBackoff(){process.nextTick(()=>{this.backoffTimeout.reset()
;this.transitionToState([i.ConnectivityState.TRANSIENT_FAILURE],i.ConnectivityState.CONNECTING)})}getAddress(){return this.subchannelAddressString}
getChannelzRef(){return this.channelzRef}isHealthy(){return true}addHealthStateWatcher(e){}removeHealthStateWatcher(e){}getRealSubchannel(){return this}
realSubchannelEquals(e){return e.getRealSubchannel()===this}throttleKeepalive(e){e>this.keepaliveTime&&(this.keepaliveTime=e)}getCallCredentials(){
return this.secureConnector.getCallCredentials()}getChannel(){
this.subchannelChannel||(this.subchannelChannel=new d.SingleSubchannelChannel(this,this.channelTarget,this.options));return this.subchannelChannel}
addDataWatcher(e){throw new Error("Not implemented")}getOrCreateDataProducer(e,t){const r=this.dataProducers.get(e);if(r)return r;const i=t(this)
;this.dataProducers.set(e,i);return i}removeDataProducer(e){this.dataProducers.delete(e)}}t.Subchannel=Subchannel}),68876:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.CIPHER_SUITES=void 0;t.getDefaultRootsData=getDefaultRootsData;const i=r(79896)
;t.CIPHER_SUITES=process.env.GRPC_SSL_CIPHER_SUITES;const n=process.env.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH;let s=null;function getDefaultRootsData(){if(n){
s===null&&(s=i.readFileSync(n));return s}return null}}),33860:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.Http2SubchannelConnector=void 0
;const i=r(85675);const n=r(64756);const s=r(68198);const a=r(68288);const o=r(18954);const l=r(8536);const c=r(76255);const d=r(97021);const u=r(56027)
;const h=r(69278);const f=r(17953);const p=r(35675);const g="transport";const m="transport_flowctrl";const v=r(9943).rE
;const{HTTP2_HEADER_AUTHORITY:y,HTTP2_HEADER_CONTENT_TYPE:S,HTTP2_HEADER_METHOD:C,HTTP2_HEADER_PATH:b,HTTP2_HEADER_TE:E,HTTP2_HEADER_USER_AGENT:T}=i.constants
;const _=2e4;const w=Buffer.from("too_many_pings","ascii");class Http2Transport{constructor(e,t,r,a){this.session=e;this.options=r;this.remoteName=a
;this.keepaliveTimer=null;this.pendingSendKeepalivePing=false;this.activeCalls=new Set;this.disconnectListeners=[];this.disconnectHandled=false
;this.channelzEnabled=true;this.keepalivesSent=0;this.messagesSent=0;this.messagesReceived=0;this.lastMessageSentTimestamp=null
;this.lastMessageReceivedTimestamp=null;this.subchannelAddressString=(0,d.subchannelAddressToString)(t);if(r["grpc.enable_channelz"]===0){
this.channelzEnabled=false;this.streamTracker=new s.ChannelzCallTrackerStub}else this.streamTracker=new s.ChannelzCallTracker;this.channelzRef=(0,
s.registerChannelzSocket)(this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled)
;this.userAgent=[r["grpc.primary_user_agent"],`grpc-node-js/${v}`,r["grpc.secondary_user_agent"]].filter(e=>e).join(" ")
;this.keepaliveTimeMs="grpc.keepalive_time_ms"in r?r["grpc.keepalive_time_ms"]:-1
;this.keepaliveTimeoutMs="grpc.keepalive_timeout_ms"in r?r["grpc.keepalive_timeout_ms"]:_
;this.keepaliveWithoutCalls="grpc.keepalive_permit_without_calls"in r&&r["grpc.keepalive_permit_without_calls"]===1;e.once("close",()=>{
this.trace("session closed");this.handleDisconnect()});e.once("goaway",(e,t,r)=>{let n=false;e===i.constants.NGHTTP2_ENHANCE_YOUR_CALM&&r&&r.equals(w)&&(n=true)
;this.traceEnabled&&this.trace("connection closed by GOAWAY with code "+e+" and data "+(r===null||r===void 0?void 0:r.toString()))
;this.reportDisconnectToOwner(n)});e.once("error",e=>{this.traceEnabled&&this.trace("connection closed with error "+e.message);this.handleDisconnect()})
;e.socket.once("close",e=>{this.traceEnabled&&this.trace("connection closed. hadError="+e);this.handleDisconnect()});if(this.traceEnabled){
e.on("remoteSettings",t=>{this.trace("new settings received"+(this.session!==e?" on the old connection":"")+": "+JSON.stringify(t))});e.on("localSettings",t=>{
this.trace("local settings acknowledged by remote"+(this.session!==e?" on the old connection":"")+": "+JSON.stringify(t))})}
this.keepaliveWithoutCalls&&this.maybeStartKeepalivePingTimer();e.socket instanceof n.TLSSocket&&e.socket.authorized?this.authContext={
transportSecurityType:"ssl",sslPeerCertificate:e.socket.getPeerCertificate()}:this.authContext={}}getChannelzInfo(){var e,t,r;const i=this.session.socket
;const n=i.remoteAddress?(0,d.stringToSubchannelAddress)(i.remoteAddress,i.remotePort):null;const s=i.localAddress?(0,
d.stringToSubchannelAddress)(i.localAddress,i.localPort):null;let a;if(this.session.encrypted){const t=i;const r=t.getCipher();const n=t.getCertificate()
;const s=t.getPeerCertificate();a={cipherSuiteStandardName:(e=r.standardName)!==null&&e!==void 0?e:null,cipherSuiteOtherName:r.standardName?null:r.name,
localCertificate:n&&"raw"in n?n.raw:null,remoteCertificate:s&&"raw"in s?s.raw:null}}else a=null;const o={remoteAddress:n,localAddress:s,security:a,
remoteName:this.remoteName,streamsStarted:this.streamTracker.callsStarted,streamsSucceeded:this.streamTracker.callsSucceeded,
streamsFailed:this.streamTracker.callsFailed,messagesSent:this.messagesSent,messagesReceived:this.messagesReceived,keepAlivesSent:this.keepalivesSent,
lastLocalStreamCreatedTimestamp:this.streamTracker.lastCallStartedTimestamp,lastRemoteStreamCreatedTimestamp:null,
lastMessageSentTimestamp:this.lastMessageSentTimestamp,lastMessageReceivedTimestamp:this.lastMessageReceivedTimestamp,
localFlowControlWindow:(t=this.session.state.localWindowSize)!==null&&t!==void 0?t:null,
remoteFlowControlWindow:(r=this.session.state.remoteWindowSize)!==null&&r!==void 0?r:null};return o}get traceEnabled(){return l.isTracerEnabled(g)}
get keepaliveTraceEnabled(){return l.isTracerEnabled("keepalive")}get flowControlTraceEnabled(){return l.isTracerEnabled(m)}get internalsTraceEnabled(){
return l.isTracerEnabled("transport_internals")}trace(e){
this.traceEnabled&&l.trace(a.LogVerbosity.DEBUG,g,"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}keepaliveTrace(e){
this.keepaliveTraceEnabled&&l.trace(a.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}flowControlTrace(e){
this.flowControlTraceEnabled&&l.trace(a.LogVerbosity.DEBUG,m,"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}internalsTrace(e){
this.internalsTraceEnabled&&l.trace(a.LogVerbosity.DEBUG,"transport_internals","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+e)}
reportDisconnectToOwner(e){if(this.disconnectHandled)return;this.disconnectHandled=true;this.disconnectListeners.forEach(t=>t(e))}handleDisconnect(){
this.clearKeepaliveTimeout();this.reportDisconnectToOwner(false);for(const e of this.activeCalls)e.onDisconnect();setImmediate(()=>{this.session.destroy()})}
addDisconnectListener(e){this.disconnectListeners.push(e)}canSendPing(){
return!this.session.destroyed&&this.keepaliveTimeMs>0&&(this.keepaliveWithoutCalls||this.activeCalls.size>0)}maybeSendPing(){var e,t;if(!this.canSendPing()){
this.pendingSendKeepalivePing=true;return}if(this.keepaliveTimer){console.error("keepaliveTimeout is not null");return}
this.channelzEnabled&&(this.keepalivesSent+=1);this.keepaliveTraceEnabled&&this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms")
;this.keepaliveTimer=setTimeout(()=>{this.keepaliveTimer=null;this.keepaliveTrace("Ping timeout passed without response");this.handleDisconnect()
},this.keepaliveTimeoutMs);(t=(e=this.keepaliveTimer).unref)===null||t===void 0||t.call(e);let r="";try{const e=this.session.ping((e,t,r)=>{
this.clearKeepaliveTimeout();if(e){this.keepaliveTraceEnabled&&this.keepaliveTrace("Ping failed with error "+e.message);this.handleDisconnect()}else{
this.keepaliveTrace("Received ping response");this.maybeStartKeepalivePingTimer()}});e||(r="Ping returned false")}catch(e){
r=(e instanceof Error?e.message:"")||"Unknown error"}if(r){this.keepaliveTraceEnabled&&this.keepaliveTrace("Ping send failed: "+r);this.handleDisconnect()}}
maybeStartKeepalivePingTimer(){var e,t;if(!this.canSendPing())return;if(this.pendingSendKeepalivePing){this.pendingSendKeepalivePing=false;this.maybeSendPing()
}else if(!this.keepaliveTimer){this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms");this.keepaliveTimer=setTimeout(()=>{
this.keepaliveTimer=null;this.maybeSendPing()},this.keepaliveTimeMs);(t=(e=this.keepaliveTimer).unref)===null||t===void 0||t.call(e)}}clearKeepaliveTimeout(){
if(this.keepaliveTimer){clearTimeout(this.keepaliveTimer);this.keepaliveTimer=null}}removeActiveCall(e){this.activeCalls.delete(e)
;this.activeCalls.size===0&&this.session.unref()}addActiveCall(e){this.activeCalls.add(e);if(this.activeCalls.size===1){this.session.ref()
;this.keepaliveWithoutCalls||this.maybeStartKeepalivePingTimer()}}createCall(e,t,r,i,n,s){const a=e.toHttp2Headers();a[y]=t;a[T]=this.userAgent
;a[S]="application/grpc";a[C]="POST";a[b]=r;a[E]="trailers";let o;try{o=this.session.request(a)}catch(e){this.handleDisconnect();throw e}
this.flowControlTraceEnabled&&this.flowControlTrace("local window size: "+this.session.state.localWindowSize+" remote window size: "+this.session.state.remoteWindowSize)
;this.internalsTraceEnabled&&this.internalsTrace("session.closed="+this.session.closed+" session.destroyed="+this.session.destroyed+" session.socket.destroyed="+this.session.socket.destroyed)
;let l;let c;if(this.channelzEnabled){this.streamTracker.addCallStarted();l={addMessageSent:()=>{var e;this.messagesSent+=1
;this.lastMessageSentTimestamp=Date.now();(e=n.addMessageSent)===null||e===void 0||e.call(n)},addMessageReceived:()=>{var e;this.messagesReceived+=1
;this.lastMessageReceivedTimestamp=Date.now();(e=n.addMessageReceived)===null||e===void 0||e.call(n)},onCallEnd:e=>{var t
;(t=n.onCallEnd)===null||t===void 0||t.call(n,e);this.removeActiveCall(c)},onStreamEnd:e=>{var t
;e?this.streamTracker.addCallSucceeded():this.streamTracker.addCallFailed();(t=n.onStreamEnd)===null||t===void 0||t.call(n,e)}}}else l={addMessageSent:()=>{
var e;(e=n.addMessageSent)===null||e===void 0||e.call(n)},addMessageReceived:()=>{var e;(e=n.addMessageReceived)===null||e===void 0||e.call(n)},onCallEnd:e=>{
var t;(t=n.onCallEnd)===null||t===void 0||t.call(n,e);this.removeActiveCall(c)},onStreamEnd:e=>{var t;(t=n.onStreamEnd)===null||t===void 0||t.call(n,e)}}
;c=new f.Http2SubchannelCall(o,l,i,this,s!==null&&s!==void 0?s:(0,p.getNextCallNumber)());this.addActiveCall(c);return c}getChannelzRef(){
return this.channelzRef}getPeerName(){return this.subchannelAddressString}getOptions(){return this.options}getAuthContext(){return this.authContext}shutdown(){
this.session.close();(0,s.unregisterChannelzRef)(this.channelzRef)}}class Http2SubchannelConnector{constructor(e){this.channelTarget=e;this.session=null
;this.isShutdown=false}get traceEnabled(){return l.isTracerEnabled(g)}trace(e){this.traceEnabled&&l.trace(a.LogVerbosity.DEBUG,g,(0,
u.uriToString)(this.channelTarget)+" "+e)}createSession(e,t,r){if(this.isShutdown)return Promise.reject()
;if(e.socket.closed)return Promise.reject("Connection closed before starting HTTP/2 handshake");return new Promise((n,s)=>{var a,o,l,d,h,f,p,g;let m=null
;let v=this.channelTarget;if("grpc.http_connect_target"in r){const e=(0,u.parseUri)(r["grpc.http_connect_target"]);if(e){v=e;m=(0,u.uriToString)(e)}}
const y=e.secure?"https":"http";const S=(0,c.getDefaultAuthority)(v);const closeHandler=()=>{var e;(e=this.session)===null||e===void 0||e.destroy()
;this.session=null;setImmediate(()=>{if(!w){w=true;s(`${_.trim()} (${(new Date).toISOString()})`)}})};const errorHandler=e=>{var t
;(t=this.session)===null||t===void 0||t.destroy();_=e.message;this.traceEnabled&&this.trace("connection failed with error "+_);if(!w){w=true
;s(`${_} (${(new Date).toISOString()})`)}};const C={createConnection:(t,r)=>e.socket,settings:{
initialWindowSize:(d=(a=r["grpc-node.flow_control_window"])!==null&&a!==void 0?a:(l=(o=i.getDefaultSettings)===null||o===void 0?void 0:o.call(i))===null||l===void 0?void 0:l.initialWindowSize)!==null&&d!==void 0?d:65535
},maxSendHeaderBlockLength:Number.MAX_SAFE_INTEGER,maxSessionMemory:(h=r["grpc-node.max_session_memory"])!==null&&h!==void 0?h:Number.MAX_SAFE_INTEGER}
;const b=i.connect(`${y}://${S}`,C)
;const E=(g=(p=(f=i.getDefaultSettings)===null||f===void 0?void 0:f.call(i))===null||p===void 0?void 0:p.initialWindowSize)!==null&&g!==void 0?g:65535
;const T=r["grpc-node.flow_control_window"];this.session=b;let _="Failed to connect";let w=false;b.unref();b.once("remoteSettings",()=>{var i;if(T&&T>E)try{
b.setLocalWindowSize(T)}catch(e){const t=T-((i=b.state.localWindowSize)!==null&&i!==void 0?i:E);t>0&&b.incrementWindowSize(t)}b.removeAllListeners()
;e.socket.removeListener("close",closeHandler);e.socket.removeListener("error",errorHandler);n(new Http2Transport(b,t,r,m));this.session=null})
;b.once("close",closeHandler);b.once("error",errorHandler);e.socket.once("close",closeHandler);e.socket.once("error",errorHandler)})}tcpConnect(e,t){return(0,
o.getProxiedConnection)(e,t).then(t=>t||new Promise((t,r)=>{const closeCallback=()=>{r(new Error("Socket closed"))};const errorCallback=e=>{r(e)}
;const i=h.connect(e,()=>{i.removeListener("close",closeCallback);i.removeListener("error",errorCallback);t(i)});i.once("close",closeCallback)
;i.once("error",errorCallback)}))}async connect(e,t,r){if(this.isShutdown)return Promise.reject();let i=null;let n=null;const s=(0,
d.subchannelAddressToString)(e);try{this.traceEnabled&&this.trace(s+" Waiting for secureConnector to be ready");await t.waitForReady()
;this.traceEnabled&&this.trace(s+" secureConnector is ready");i=await this.tcpConnect(e,r);i.setNoDelay()
;this.traceEnabled&&this.trace(s+" Established TCP connection");n=await t.connect(i);this.traceEnabled&&this.trace(s+" Established secure connection")
;return this.createSession(n,e,r)}catch(e){i===null||i===void 0||i.destroy();n===null||n===void 0||n.socket.destroy();throw e}}shutdown(){var e
;this.isShutdown=true;(e=this.session)===null||e===void 0||e.close();this.session=null}}t.Http2SubchannelConnector=Http2SubchannelConnector}),56027:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.parseUri=parseUri;t.splitHostPort=splitHostPort;t.combineHostPort=combineHostPort;t.uriToString=uriToString
;t.extractServiceName=extractServiceName;t.computeServiceUrl=computeServiceUrl;const r=/^(?:([A-Za-z0-9+.-]+):)?(?:\/\/([^/]*)\/)?(.+)$/;function parseUri(e){
const t=r.exec(e);if(t===null)return null;return{scheme:t[1],authority:t[2],path:t[3]}}const i=/^\d+$/;function splitHostPort(e){if(e.startsWith("[")){
const t=e.indexOf("]");if(t===-1)return null;const r=e.substring(1,t);if(r.indexOf(":")===-1)return null;if(e.length>t+1){if(e[t+1]===":"){
const n=e.substring(t+2);return i.test(n)?{host:r,port:+n}:null}return null}return{host:r}}{const t=e.split(":");return t.length===2?i.test(t[1])?{host:t[0],
port:+t[1]}:null:{host:e}}}function combineHostPort(e){return e.port===void 0?e.host:e.host.includes(":")?`[${e.host}]:${e.port}`:`${e.host}:${e.port}`}
function uriToString(e){let t="";e.scheme!==void 0&&(t+=e.scheme+":");e.authority!==void 0&&(t+="//"+e.authority+"/");t+=e.path;return t}
function extractServiceName(e){const t=e.indexOf("/");if(t===-1)return"";const r=e.indexOf("/",t+1);if(r===-1)return e.substring(t+1);return e.substring(t+1,r)}
function computeServiceUrl(e,t){var r,i;const n=extractServiceName(t)
;const s=(i=(r=splitHostPort(e))===null||r===void 0?void 0:r.host)!==null&&i!==void 0?i:"localhost";return`https://${s}/${n}`}}),76081:((e,t,r)=>{
/**
 * @license
 * Copyright 2018 gRPC authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 */
0;t.Yi=t.Ib=void 0;const i=r(14277);const n=r(23928);const s=r(6412);const a=r(48057);const o=r(66390);0;function isAnyExtension(e){
return"@type"in e&&typeof e["@type"]==="string"}0;var l;(function(e){e["IDEMPOTENCY_UNKNOWN"]="IDEMPOTENCY_UNKNOWN";e["NO_SIDE_EFFECTS"]="NO_SIDE_EFFECTS"
;e["IDEMPOTENT"]="IDEMPOTENT"})(l=t.Ib||(t.Ib={}));const c={longs:String,enums:String,bytes:String,defaults:true,oneofs:true,json:true};function joinName(e,t){
return e===""?t:e+"."+t}function isHandledReflectionObject(e){return e instanceof n.Service||e instanceof n.Type||e instanceof n.Enum}
function isNamespaceBase(e){return e instanceof n.Namespace||e instanceof n.Root}function getAllHandledReflectionObjects(e,t){const r=joinName(t,e.name)
;if(isHandledReflectionObject(e))return[[r,e]]
;if(isNamespaceBase(e)&&typeof e.nested!=="undefined")return Object.keys(e.nested).map(t=>getAllHandledReflectionObjects(e.nested[t],r)).reduce((e,t)=>e.concat(t),[])
;return[]}function createDeserializer(e,t){return function deserialize(r){return e.toObject(e.decode(r),t)}}function createSerializer(e){
return function serialize(t){if(Array.isArray(t))throw new Error(`Failed to serialize message: expected object with ${e.name} structure, got array instead`)
;const r=e.fromObject(t);return e.encode(r).finish()}}function mapMethodOptions(e){return(e||[]).reduce((e,t)=>{for(const[r,i]of Object.entries(t))switch(r){
case"uninterpreted_option":e.uninterpreted_option.push(t.uninterpreted_option);break;default:e[r]=i}return e},{deprecated:false,
idempotency_level:l.IDEMPOTENCY_UNKNOWN,uninterpreted_option:[]})}function createMethodDefinition(e,t,r,n){const s=e.resolvedRequestType
;const a=e.resolvedResponseType;return{path:"/"+t+"/"+e.name,requestStream:!!e.requestStream,responseStream:!!e.responseStream,
requestSerialize:createSerializer(s),requestDeserialize:createDeserializer(s,r),responseSerialize:createSerializer(a),
responseDeserialize:createDeserializer(a,r),originalName:i(e.name),requestType:createMessageDefinition(s,r,n),responseType:createMessageDefinition(a,r,n),
options:mapMethodOptions(e.parsedOptions)}}function createServiceDefinition(e,t,r,i){const n={}
;for(const s of e.methodsArray)n[s.name]=createMethodDefinition(s,t,r,i);return n}function createMessageDefinition(e,t,r){const i=e.toDescriptor("proto3")
;return{format:"Protocol Buffer 3 DescriptorProto",type:i.$type.toObject(i,c),fileDescriptorProtos:r,serialize:createSerializer(e),
deserialize:createDeserializer(e,t)}}function createEnumDefinition(e,t){const r=e.toDescriptor("proto3");return{format:"Protocol Buffer 3 EnumDescriptorProto",
type:r.$type.toObject(r,c),fileDescriptorProtos:t}}function createDefinition(e,t,r,i){if(e instanceof n.Service)return createServiceDefinition(e,t,r,i)
;if(e instanceof n.Type)return createMessageDefinition(e,r,i);if(e instanceof n.Enum)return createEnumDefinition(e,i)
;throw new Error("Type mismatch in reflection object handling")}function createPackageDefinition(e,t){const r={};e.resolveAll()
;const i=e.toDescriptor("proto3").file;const n=i.map(e=>Buffer.from(s.FileDescriptorProto.encode(e).finish()))
;for(const[i,s]of getAllHandledReflectionObjects(e,""))r[i]=createDefinition(s,i,t,n);return r}function createPackageDefinitionFromDescriptorSet(e,t){t=t||{}
;const r=n.Root.fromDescriptor(e);r.resolveAll();return createPackageDefinition(r,t)}function load(e,t){return(0,
a.loadProtosWithOptions)(e,t).then(e=>createPackageDefinition(e,t))}0;function loadSync(e,t){const r=(0,a.loadProtosWithOptionsSync)(e,t)
;return createPackageDefinition(r,t)}t.Yi=loadSync;function fromJSON(e,t){t=t||{};const r=n.Root.fromJSON(e);r.resolveAll();return createPackageDefinition(r,t)}
0;function loadFileDescriptorSetFromBuffer(e,t){const r=s.FileDescriptorSet.decode(e);return createPackageDefinitionFromDescriptorSet(r,t)}0
;function loadFileDescriptorSetFromObject(e,t){const r=s.FileDescriptorSet.fromObject(e);return createPackageDefinitionFromDescriptorSet(r,t)}0;(0,
a.addCommonProtos)()}),48057:((e,t,r)=>{
/**
 * @license
 * Copyright 2018 gRPC authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 */
Object.defineProperty(t,"__esModule",{value:true});t.addCommonProtos=t.loadProtosWithOptionsSync=t.loadProtosWithOptions=void 0;const i=r(79896)
;const n=r(16928);const s=r(23928);function addIncludePathResolver(e,t){const r=e.resolvePath;e.resolvePath=(e,s)=>{if(n.isAbsolute(s))return s
;for(const e of t){const t=n.join(e,s);try{i.accessSync(t,i.constants.R_OK);return t}catch(e){continue}}
process.emitWarning(`${s} not found in any of the include paths ${t}`);return r(e,s)}}async function loadProtosWithOptions(e,t){const r=new s.Root;t=t||{}
;if(!!t.includeDirs){if(!Array.isArray(t.includeDirs))return Promise.reject(new Error("The includeDirs option must be an array"))
;addIncludePathResolver(r,t.includeDirs)}const i=await r.load(e,t);i.resolveAll();return i}t.loadProtosWithOptions=loadProtosWithOptions
;function loadProtosWithOptionsSync(e,t){const r=new s.Root;t=t||{};if(!!t.includeDirs){
if(!Array.isArray(t.includeDirs))throw new Error("The includeDirs option must be an array");addIncludePathResolver(r,t.includeDirs)}const i=r.loadSync(e,t)
;i.resolveAll();return i}t.loadProtosWithOptionsSync=loadProtosWithOptionsSync;function addCommonProtos(){const e=r(15434);const t=r(93951);const i=r(92939)
;const n=r(36710);s.common("api",e.nested.google.nested.protobuf.nested);s.common("descriptor",t.nested.google.nested.protobuf.nested)
;s.common("source_context",i.nested.google.nested.protobuf.nested);s.common("type",n.nested.google.nested.protobuf.nested)}t.addCommonProtos=addCommonProtos}),
60137:((e,t)=>{Object.defineProperty(t,"t",{value:true});class TreeNode{constructor(e,t,r=1){this.i=void 0;this.h=void 0;this.o=void 0;this.u=e;this.l=t;this.p=r
}I(){let e=this;const t=e.o.o===e;if(t&&e.p===1)e=e.h;else if(e.i){e=e.i;while(e.h)e=e.h}else{if(t)return e.o;let r=e.o;while(r.i===e){e=r;r=e.o}e=r}return e}
B(){let e=this;if(e.h){e=e.h;while(e.i)e=e.i;return e}{let t=e.o;while(t.h===e){e=t;t=e.o}return e.h!==t?t:e}}_(){const e=this.o;const t=this.h;const r=t.i
;e.o===this?e.o=t:e.i===this?e.i=t:e.h=t;t.o=e;t.i=this;this.o=t;this.h=r;r&&(r.o=this);return t}g(){const e=this.o;const t=this.i;const r=t.h
;e.o===this?e.o=t:e.i===this?e.i=t:e.h=t;t.o=e;t.h=this;this.o=t;this.i=r;r&&(r.o=this);return t}}class TreeNodeEnableIndex extends TreeNode{constructor(){
super(...arguments);this.M=1}_(){const e=super._();this.O();e.O();return e}g(){const e=super.g();this.O();e.O();return e}O(){this.M=1;this.i&&(this.M+=this.i.M)
;this.h&&(this.M+=this.h.M)}}class ContainerIterator{constructor(e=0){this.iteratorType=e}equals(e){return this.T===e.T}}class Base{constructor(){this.m=0}
get length(){return this.m}size(){return this.m}empty(){return this.m===0}}class Container extends Base{}function throwIteratorAccessError(){
throw new RangeError("Iterator access denied!")}class TreeContainer extends Container{constructor(e=function(e,t){if(e<t)return-1;if(e>t)return 1;return 0
},t=false){super();this.v=void 0;this.A=e;this.enableIndex=t;this.N=t?TreeNodeEnableIndex:TreeNode;this.C=new this.N}R(e,t){let r=this.C;while(e){
const i=this.A(e.u,t);if(i<0)e=e.h;else{if(!(i>0))return e;r=e;e=e.i}}return r}K(e,t){let r=this.C;while(e){const i=this.A(e.u,t);if(i<=0)e=e.h;else{r=e;e=e.i}}
return r}L(e,t){let r=this.C;while(e){const i=this.A(e.u,t);if(i<0){r=e;e=e.h}else{if(!(i>0))return e;e=e.i}}return r}k(e,t){let r=this.C;while(e){
const i=this.A(e.u,t);if(i<0){r=e;e=e.h}else e=e.i}return r}P(e){while(true){const t=e.o;if(t===this.C)return;if(e.p===1){e.p=0;return}if(e===t.i){const r=t.h
;if(r.p===1){r.p=0;t.p=1;t===this.v?this.v=t._():t._()}else{if(r.h&&r.h.p===1){r.p=t.p;t.p=0;r.h.p=0;t===this.v?this.v=t._():t._();return}if(r.i&&r.i.p===1){
r.p=1;r.i.p=0;r.g()}else{r.p=1;e=t}}}else{const r=t.i;if(r.p===1){r.p=0;t.p=1;t===this.v?this.v=t.g():t.g()}else{if(r.i&&r.i.p===1){r.p=t.p;t.p=0;r.i.p=0
;t===this.v?this.v=t.g():t.g();return}if(r.h&&r.h.p===1){r.p=1;r.h.p=0;r._()}else{r.p=1;e=t}}}}}S(e){if(this.m===1){this.clear();return}let t=e;while(t.i||t.h){
if(t.h){t=t.h;while(t.i)t=t.i}else t=t.i;const r=e.u;e.u=t.u;t.u=r;const i=e.l;e.l=t.l;t.l=i;e=t}this.C.i===t?this.C.i=t.o:this.C.h===t&&(this.C.h=t.o)
;this.P(t);let r=t.o;t===r.i?r.i=void 0:r.h=void 0;this.m-=1;this.v.p=0;if(this.enableIndex)while(r!==this.C){r.M-=1;r=r.o}}U(e){
const t=typeof e==="number"?e:void 0;const r=typeof e==="function"?e:void 0;const i=typeof e==="undefined"?[]:void 0;let n=0;let s=this.v;const a=[]
;while(a.length||s)if(s){a.push(s);s=s.i}else{s=a.pop();if(n===t)return s;i&&i.push(s);r&&r(s,n,this);n+=1;s=s.h}return i}j(e){while(true){const t=e.o
;if(t.p===0)return;const r=t.o;if(t===r.i){const i=r.h;if(i&&i.p===1){i.p=t.p=0;if(r===this.v)return;r.p=1;e=r;continue}if(e!==t.h){t.p=0
;r===this.v?this.v=r.g():r.g();r.p=1;return}e.p=0;e.i&&(e.i.o=t);e.h&&(e.h.o=r);t.h=e.i;r.i=e.h;e.i=t;e.h=r;if(r===this.v){this.v=e;this.C.o=e}else{const t=r.o
;t.i===r?t.i=e:t.h=e}e.o=r.o;t.o=e;r.o=e;r.p=1}else{const i=r.i;if(i&&i.p===1){i.p=t.p=0;if(r===this.v)return;r.p=1;e=r;continue}if(e!==t.i){t.p=0
;r===this.v?this.v=r._():r._();r.p=1;return}e.p=0;e.i&&(e.i.o=r);e.h&&(e.h.o=t);r.h=e.i;t.i=e.h;e.i=r;e.h=t;if(r===this.v){this.v=e;this.C.o=e}else{const t=r.o
;t.i===r?t.i=e:t.h=e}e.o=r.o;t.o=e;r.o=e;r.p=1}if(this.enableIndex){t.O();r.O();e.O()}return}}q(e,t,r){if(this.v===void 0){this.m+=1;this.v=new this.N(e,t,0)
;this.v.o=this.C;this.C.o=this.C.i=this.C.h=this.v;return this.m}let i;const n=this.C.i;const s=this.A(n.u,e);if(s===0){n.l=t;return this.m}if(s>0){
n.i=new this.N(e,t);n.i.o=n;i=n.i;this.C.i=i}else{const n=this.C.h;const s=this.A(n.u,e);if(s===0){n.l=t;return this.m}if(s<0){n.h=new this.N(e,t);n.h.o=n;i=n.h
;this.C.h=i}else{if(r!==void 0){const n=r.T;if(n!==this.C){const r=this.A(n.u,e);if(r===0){n.l=t;return this.m}if(r>0){const r=n.I();const s=this.A(r.u,e)
;if(s===0){r.l=t;return this.m}if(s<0){i=new this.N(e,t);if(r.h===void 0){r.h=i;i.o=r}else{n.i=i;i.o=n}}}}}if(i===void 0){i=this.v;while(true){
const r=this.A(i.u,e);if(r>0){if(i.i===void 0){i.i=new this.N(e,t);i.i.o=i;i=i.i;break}i=i.i}else{if(!(r<0)){i.l=t;return this.m}if(i.h===void 0){
i.h=new this.N(e,t);i.h.o=i;i=i.h;break}i=i.h}}}}}if(this.enableIndex){let e=i.o;while(e!==this.C){e.M+=1;e=e.o}}this.j(i);this.m+=1;return this.m}H(e,t){
while(e){const r=this.A(e.u,t);if(r<0)e=e.h;else{if(!(r>0))return e;e=e.i}}return e||this.C}clear(){this.m=0;this.v=void 0;this.C.o=void 0
;this.C.i=this.C.h=void 0}updateKeyByIterator(e,t){const r=e.T;r===this.C&&throwIteratorAccessError();if(this.m===1){r.u=t;return true}const i=r.B().u
;if(r===this.C.i){if(this.A(i,t)>0){r.u=t;return true}return false}const n=r.I().u;if(r===this.C.h){if(this.A(n,t)<0){r.u=t;return true}return false}
if(this.A(n,t)>=0||this.A(i,t)<=0)return false;r.u=t;return true}eraseElementByPos(e){if(e<0||e>this.m-1)throw new RangeError;const t=this.U(e);this.S(t)
;return this.m}eraseElementByKey(e){if(this.m===0)return false;const t=this.H(this.v,e);if(t===this.C)return false;this.S(t);return true}
eraseElementByIterator(e){const t=e.T;t===this.C&&throwIteratorAccessError();const r=t.h===void 0;const i=e.iteratorType===0
;i?r&&e.next():r&&t.i!==void 0||e.next();this.S(t);return e}getHeight(){if(this.m===0)return 0;function traversal(e){if(!e)return 0
;return Math.max(traversal(e.i),traversal(e.h))+1}return traversal(this.v)}}class TreeIterator extends ContainerIterator{constructor(e,t,r){super(r);this.T=e
;this.C=t;if(this.iteratorType===0){this.pre=function(){this.T===this.C.i&&throwIteratorAccessError();this.T=this.T.I();return this};this.next=function(){
this.T===this.C&&throwIteratorAccessError();this.T=this.T.B();return this}}else{this.pre=function(){this.T===this.C.h&&throwIteratorAccessError()
;this.T=this.T.B();return this};this.next=function(){this.T===this.C&&throwIteratorAccessError();this.T=this.T.I();return this}}}get index(){let e=this.T
;const t=this.C.o;if(e===this.C){if(t)return t.M-1;return 0}let r=0;e.i&&(r+=e.i.M);while(e!==t){const t=e.o;if(e===t.h){r+=1;t.i&&(r+=t.i.M)}e=t}return r}
isAccessible(){return this.T!==this.C}}class OrderedMapIterator extends TreeIterator{constructor(e,t,r,i){super(e,t,i);this.container=r}get pointer(){
this.T===this.C&&throwIteratorAccessError();const e=this;return new Proxy([],{get(t,r){if(r==="0")return e.T.u;if(r==="1")return e.T.l;t[0]=e.T.u;t[1]=e.T.l
;return t[r]},set(t,r,i){if(r!=="1")throw new TypeError("prop must be 1");e.T.l=i;return true}})}copy(){
return new OrderedMapIterator(this.T,this.C,this.container,this.iteratorType)}}class OrderedMap extends TreeContainer{constructor(e=[],t,r){super(t,r)
;const i=this;e.forEach(function(e){i.setElement(e[0],e[1])})}begin(){return new OrderedMapIterator(this.C.i||this.C,this.C,this)}end(){
return new OrderedMapIterator(this.C,this.C,this)}rBegin(){return new OrderedMapIterator(this.C.h||this.C,this.C,this,1)}rEnd(){
return new OrderedMapIterator(this.C,this.C,this,1)}front(){if(this.m===0)return;const e=this.C.i;return[e.u,e.l]}back(){if(this.m===0)return;const e=this.C.h
;return[e.u,e.l]}lowerBound(e){const t=this.R(this.v,e);return new OrderedMapIterator(t,this.C,this)}upperBound(e){const t=this.K(this.v,e)
;return new OrderedMapIterator(t,this.C,this)}reverseLowerBound(e){const t=this.L(this.v,e);return new OrderedMapIterator(t,this.C,this)}reverseUpperBound(e){
const t=this.k(this.v,e);return new OrderedMapIterator(t,this.C,this)}forEach(e){this.U(function(t,r,i){e([t.u,t.l],r,i)})}setElement(e,t,r){
return this.q(e,t,r)}getElementByPos(e){if(e<0||e>this.m-1)throw new RangeError;const t=this.U(e);return[t.u,t.l]}find(e){const t=this.H(this.v,e)
;return new OrderedMapIterator(t,this.C,this)}getElementByKey(e){const t=this.H(this.v,e);return t.l}union(e){const t=this;e.forEach(function(e){
t.setElement(e[0],e[1])});return this.m}*[Symbol.iterator](){const e=this.m;const t=this.U();for(let r=0;r<e;++r){const e=t[r];yield[e.u,e.l]}}}
t.OrderedMap=OrderedMap}),92222:(e=>{e.exports=asPromise;function asPromise(e,t){var r=new Array(arguments.length-1),i=0,n=2,s=true
;while(n<arguments.length)r[i++]=arguments[n++];return new Promise(function executor(n,a){r[i]=function callback(e){if(s){s=false;if(e)a(e);else{
var t=new Array(arguments.length-1),r=0;while(r<t.length)t[r++]=arguments[r];n.apply(null,t)}}};try{e.apply(t||null,r)}catch(e){if(s){s=false;a(e)}}})}}),
25478:((e,t)=>{var r=t;r.length=function length(e){var t=e.length;if(!t)return 0;var r=0;while(--t%4>1&&e.charAt(t)==="=")++r;return Math.ceil(e.length*3)/4-r}
;var i=new Array(64);var n=new Array(123);for(var s=0;s<64;)n[i[s]=s<26?s+65:s<52?s+71:s<62?s-4:s-59|43]=s++;r.encode=function encode(e,t,r){var n=null,s=[]
;var a,o=0,l=0;while(t<r){var c=e[t++];switch(l){case 0:s[o++]=i[c>>2];a=(c&3)<<4;l=1;break;case 1:s[o++]=i[a|c>>4];a=(c&15)<<2;l=2;break;case 2:
s[o++]=i[a|c>>6];s[o++]=i[c&63];l=0;break}if(o>8191){(n||(n=[])).push(String.fromCharCode.apply(String,s));o=0}}if(l){s[o++]=i[a];s[o++]=61;l===1&&(s[o++]=61)}
if(n){o&&n.push(String.fromCharCode.apply(String,s.slice(0,o)));return n.join("")}return String.fromCharCode.apply(String,s.slice(0,o))}
;var a="invalid encoding";r.decode=function decode(e,t,r){var i=r;var s,o=0;for(var l=0;l<e.length;){var c=e.charCodeAt(l++);if(c===61&&o>1)break
;if((c=n[c])===void 0)throw Error(a);switch(o){case 0:s=c;o=1;break;case 1:t[r++]=s<<2|(c&48)>>4;s=c;o=2;break;case 2:t[r++]=(s&15)<<4|(c&60)>>2;s=c;o=3;break
;case 3:t[r++]=(s&3)<<6|c;o=0;break}}if(o===1)throw Error(a);return r-i};r.test=function test(e){
return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)}}),25346:(e=>{e.exports=codegen
;var t=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/
;function codegen(e,t){if(typeof e==="string"){t=e;e=void 0}var r=[];function Codegen(e){if(typeof e!=="string"){var t=toString()
;codegen.verbose&&console.log("codegen: "+t);t="return "+t;if(e){var i=Object.keys(e),n=new Array(i.length+1),s=new Array(i.length),a=0;while(a<i.length){
n[a]=i[a];s[a]=e[i[a++]]}n[a]=t;return Function.apply(null,n).apply(null,s)}return Function(t)()}var o=new Array(arguments.length-1),l=0
;while(l<o.length)o[l]=arguments[++l];l=0;e=e.replace(/%([%dfijs])/g,function replace(e,t){var r=o[l++];switch(t){case"d":case"f":return String(Number(r))
;case"i":return String(Math.floor(r));case"j":return JSON.stringify(r);case"s":return String(r)}return"%"})
;if(l!==o.length)throw Error("parameter count mismatch");r.push(e);return Codegen}function toString(i){
return"function "+safeFunctionName(i||t)+"("+(e&&e.join(",")||"")+"){\n  "+r.join("\n  ")+"\n}"}Codegen.toString=toString;return Codegen}codegen.verbose=false
;function safeFunctionName(e){if(!e)return"";e=String(e).replace(/[^\w$]/g,"");if(!e)return"";/^\d/.test(e)&&(e="_"+e);return t.test(e)?e+"_":e}}),32491:(e=>{
e.exports=EventEmitter;function EventEmitter(){this._listeners=Object.create(null)}EventEmitter.prototype.on=function on(e,t,r){
(this._listeners[e]||(this._listeners[e]=[])).push({fn:t,ctx:r||this});return this};EventEmitter.prototype.off=function off(e,t){
if(e===void 0)this._listeners=Object.create(null);else if(t===void 0)this._listeners[e]=[];else{var r=this._listeners[e];if(!r)return this
;for(var i=0;i<r.length;)r[i].fn===t?r.splice(i,1):++i}return this};EventEmitter.prototype.emit=function emit(e){var t=this._listeners[e];if(t){var r=[],i=1
;for(;i<arguments.length;)r.push(arguments[i++]);for(i=0;i<t.length;)t[i].fn.apply(t[i++].ctx,r)}return this}}),44279:((e,t,r)=>{e.exports=fetch
;var i=r(92222),n=r(20193);function fetch(e,t,r){if(typeof t==="function"){r=t;t={}}else t||(t={});if(!r)return i(fetch,this,e,t)
;if(!t.xhr&&n&&n.readFile)return n.readFile(e,function fetchReadFileCallback(i,n){
return i&&typeof XMLHttpRequest!=="undefined"?fetch.xhr(e,t,r):i?r(i):r(null,t.binary?n:n.toString("utf8"))});return fetch.xhr(e,t,r)}
fetch.xhr=function fetch_xhr(e,t,r){var i=new XMLHttpRequest;i.onreadystatechange=function fetchOnReadyStateChange(){if(i.readyState!==4)return
;if(i.status!==0&&i.status!==200)return r(Error("status "+i.status));if(t.binary){var e=i.response;if(!e){e=[]
;for(var n=0;n<i.responseText.length;++n)e.push(i.responseText.charCodeAt(n)&255)}return r(null,typeof Uint8Array!=="undefined"?new Uint8Array(e):e)}
return r(null,i.responseText)};if(t.binary){"overrideMimeType"in i&&i.overrideMimeType("text/plain; charset=x-user-defined");i.responseType="arraybuffer"}
i.open("GET",e);i.send()}}),20193:((e,t,r)=>{var i=null;try{i=r(79896);i&&i.readFile&&i.readFileSync||(i=null)}catch(e){}e.exports=i}),8597:(e=>{
e.exports=factory(factory);function factory(e){typeof Float32Array!=="undefined"?function(){var t=new Float32Array([-0]),r=new Uint8Array(t.buffer),i=r[3]===128
;function writeFloat_f32_cpy(e,i,n){t[0]=e;i[n]=r[0];i[n+1]=r[1];i[n+2]=r[2];i[n+3]=r[3]}function writeFloat_f32_rev(e,i,n){t[0]=e;i[n]=r[3];i[n+1]=r[2]
;i[n+2]=r[1];i[n+3]=r[0]}e.writeFloatLE=i?writeFloat_f32_cpy:writeFloat_f32_rev;e.writeFloatBE=i?writeFloat_f32_rev:writeFloat_f32_cpy
;function readFloat_f32_cpy(e,i){r[0]=e[i];r[1]=e[i+1];r[2]=e[i+2];r[3]=e[i+3];return t[0]}function readFloat_f32_rev(e,i){r[3]=e[i];r[2]=e[i+1];r[1]=e[i+2]
;r[0]=e[i+3];return t[0]}e.readFloatLE=i?readFloat_f32_cpy:readFloat_f32_rev;e.readFloatBE=i?readFloat_f32_rev:readFloat_f32_cpy}():function(){
function writeFloat_ieee754(e,t,r,i){var n=t<0?1:0;n&&(t=-t)
;if(t===0)e(1/t>0?0:2147483648,r,i);else if(isNaN(t))e(2143289344,r,i);else if(t>34028234663852886e22)e((n<<31|2139095040)>>>0,r,i);else if(t<11754943508222875e-54)e((n<<31|Math.round(t/1401298464324817e-60))>>>0,r,i);else{
var s=Math.floor(Math.log(t)/Math.LN2),a=Math.round(t*Math.pow(2,-s)*8388608)&8388607;e((n<<31|s+127<<23|a)>>>0,r,i)}}
e.writeFloatLE=writeFloat_ieee754.bind(null,writeUintLE);e.writeFloatBE=writeFloat_ieee754.bind(null,writeUintBE);function readFloat_ieee754(e,t,r){
var i=e(t,r),n=2*(i>>31)+1,s=i>>>23&255,a=i&8388607;return s===255?a?NaN:n*(1/0):s===0?n*1401298464324817e-60*a:n*Math.pow(2,s-150)*(a+8388608)}
e.readFloatLE=readFloat_ieee754.bind(null,readUintLE);e.readFloatBE=readFloat_ieee754.bind(null,readUintBE)}();typeof Float64Array!=="undefined"?function(){
var t=new Float64Array([-0]),r=new Uint8Array(t.buffer),i=r[7]===128;function writeDouble_f64_cpy(e,i,n){t[0]=e;i[n]=r[0];i[n+1]=r[1];i[n+2]=r[2];i[n+3]=r[3]
;i[n+4]=r[4];i[n+5]=r[5];i[n+6]=r[6];i[n+7]=r[7]}function writeDouble_f64_rev(e,i,n){t[0]=e;i[n]=r[7];i[n+1]=r[6];i[n+2]=r[5];i[n+3]=r[4];i[n+4]=r[3]
;i[n+5]=r[2];i[n+6]=r[1];i[n+7]=r[0]}e.writeDoubleLE=i?writeDouble_f64_cpy:writeDouble_f64_rev;e.writeDoubleBE=i?writeDouble_f64_rev:writeDouble_f64_cpy
;function readDouble_f64_cpy(e,i){r[0]=e[i];r[1]=e[i+1];r[2]=e[i+2];r[3]=e[i+3];r[4]=e[i+4];r[5]=e[i+5];r[6]=e[i+6];r[7]=e[i+7];return t[0]}
function readDouble_f64_rev(e,i){r[7]=e[i];r[6]=e[i+1];r[5]=e[i+2];r[4]=e[i+3];r[3]=e[i+4];r[2]=e[i+5];r[1]=e[i+6];r[0]=e[i+7];return t[0]}
e.readDoubleLE=i?readDouble_f64_cpy:readDouble_f64_rev;e.readDoubleBE=i?readDouble_f64_rev:readDouble_f64_cpy}():function(){
function writeDouble_ieee754(e,t,r,i,n,s){var a=i<0?1:0;a&&(i=-i);if(i===0){e(0,n,s+t);e(1/i>0?0:2147483648,n,s+r)}else if(isNaN(i)){e(0,n,s+t)
;e(2146959360,n,s+r)}else if(i>17976931348623157e292){e(0,n,s+t);e((a<<31|2146435072)>>>0,n,s+r)}else{var o;if(i<22250738585072014e-324){o=i/5e-324
;e(o>>>0,n,s+t);e((a<<31|o/4294967296)>>>0,n,s+r)}else{var l=Math.floor(Math.log(i)/Math.LN2);l===1024&&(l=1023);o=i*Math.pow(2,-l)
;e(o*4503599627370496>>>0,n,s+t);e((a<<31|l+1023<<20|o*1048576&1048575)>>>0,n,s+r)}}}e.writeDoubleLE=writeDouble_ieee754.bind(null,writeUintLE,0,4)
;e.writeDoubleBE=writeDouble_ieee754.bind(null,writeUintBE,4,0);function readDouble_ieee754(e,t,r,i,n){var s=e(i,n+t),a=e(i,n+r)
;var o=2*(a>>31)+1,l=a>>>20&2047,c=4294967296*(a&1048575)+s;return l===2047?c?NaN:o*(1/0):l===0?o*5e-324*c:o*Math.pow(2,l-1075)*(c+4503599627370496)}
e.readDoubleLE=readDouble_ieee754.bind(null,readUintLE,0,4);e.readDoubleBE=readDouble_ieee754.bind(null,readUintBE,4,0)}();return e}function writeUintLE(e,t,r){
t[r]=e&255;t[r+1]=e>>>8&255;t[r+2]=e>>>16&255;t[r+3]=e>>>24}function writeUintBE(e,t,r){t[r]=e>>>24;t[r+1]=e>>>16&255;t[r+2]=e>>>8&255;t[r+3]=e&255}
function readUintLE(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0}function readUintBE(e,t){return(e[t]<<24|e[t+1]<<16|e[t+2]<<8|e[t+3])>>>0}}),
66090:((e,t)=>{var r=t;var i=r.isAbsolute=function isAbsolute(e){return/^(?:\/|\w+:)/.test(e)};var n=r.normalize=function normalize(e){
e=e.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var t=e.split("/"),r=i(e),n="";r&&(n=t.shift()+"/")
;for(var s=0;s<t.length;)t[s]===".."?s>0&&t[s-1]!==".."?t.splice(--s,2):r?t.splice(s,1):++s:t[s]==="."?t.splice(s,1):++s;return n+t.join("/")}
;r.resolve=function resolve(e,t,r){r||(t=n(t));if(i(t))return t;r||(e=n(e));return(e=e.replace(/(?:\/|^)[^/]+$/,"")).length?n(e+"/"+t):t}}),56239:(e=>{
e.exports=pool;function pool(e,t,r){var i=r||8192;var n=i>>>1;var s=null;var a=i;return function pool_alloc(r){if(r<1||r>n)return e(r);if(a+r>i){s=e(i);a=0}
var o=t.call(s,a,a+=r);a&7&&(a=1+(a|7));return o}}}),70958:((e,t)=>{var r=t,i=65533;r.length=function utf8_length(e){var t=0,r=0;for(var i=0;i<e.length;++i){
r=e.charCodeAt(i);if(r<128)t+=1;else if(r<2048)t+=2;else if((r&64512)===55296&&(e.charCodeAt(i+1)&64512)===56320){++i;t+=4}else t+=3}return t}
;r.read=function utf8_read(e,t,r){if(r-t<1)return"";var n,s,a,o,l=null,c=[],d=0;while(t<r){n=e[t++];if(n<=127)c[d++]=n;else if(n>=192&&n<224){
a=(n&31)<<6|e[t++]&63;c[d++]=a>=128?a:i}else if(n>=224&&n<240){o=(n&15)<<12|(e[t++]&63)<<6|e[t++]&63;c[d++]=o>=2048?o:i}else if(n>=240){
s=(n&7)<<18|(e[t++]&63)<<12|(e[t++]&63)<<6|e[t++]&63;if(s<65536||s>1114111)c[d++]=i;else{s-=65536;c[d++]=55296+(s>>10);c[d++]=56320+(s&1023)}}if(d>8191){
(l||(l=[])).push(String.fromCharCode.apply(String,c.slice(0,d)));d=0}}if(l){d&&l.push(String.fromCharCode.apply(String,c.slice(0,d)));return l.join("")}
return String.fromCharCode.apply(String,c.slice(0,d))};r.write=function utf8_write(e,t,r){var i,n,s=r;for(var a=0;a<e.length;++a){i=e.charCodeAt(a)
;if(i<128)t[r++]=i;else if(i<2048){t[r++]=i>>6|192;t[r++]=i&63|128}else if((i&64512)===55296&&((n=e.charCodeAt(a+1))&64512)===56320){
i=65536+((i&1023)<<10)+(n&1023);++a;t[r++]=i>>18|240;t[r++]=i>>12&63|128;t[r++]=i>>6&63|128;t[r++]=i&63|128}else{t[r++]=i>>12|224;t[r++]=i>>6&63|128
;t[r++]=i&63|128}}return r-s}}),14277:(e=>{var t=1/0;var r="[object Symbol]";var i=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g
;var n=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g
;var s="\\ud800-\\udfff",a="\\u0300-\\u036f\\ufe20-\\ufe23",o="\\u20d0-\\u20f0",l="\\u2700-\\u27bf",c="a-z\\xdf-\\xf6\\xf8-\\xff",d="\\xac\\xb1\\xd7\\xf7",u="\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf",h="\\u2000-\\u206f",f=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000",p="A-Z\\xc0-\\xd6\\xd8-\\xde",g="\\ufe0e\\ufe0f",m=d+u+h+f
;var v="['’]",y="["+s+"]",S="["+m+"]",C="["+a+o+"]",b="\\d+",E="["+l+"]",T="["+c+"]",_="[^"+s+m+b+l+c+p+"]",w="\\ud83c[\\udffb-\\udfff]",R="(?:"+C+"|"+w+")",O="[^"+s+"]",I="(?:\\ud83c[\\udde6-\\uddff]){2}",k="[\\ud800-\\udbff][\\udc00-\\udfff]",N="["+p+"]",A="\\u200d"
;var P="(?:"+T+"|"+_+")",D="(?:"+N+"|"+_+")",M="(?:"+v+"(?:d|ll|m|re|s|t|ve))?",L="(?:"+v+"(?:D|LL|M|RE|S|T|VE))?",B=R+"?",x="["+g+"]?",F="(?:"+A+"(?:"+[O,I,k].join("|")+")"+x+B+")*",U=x+B+F,j="(?:"+[E,I,k].join("|")+")"+U,z="(?:"+[O+C+"?",C,I,k,y].join("|")+")"
;var H=RegExp(v,"g");var W=RegExp(C,"g");var V=RegExp(w+"(?="+w+")|"+z+U,"g")
;var G=RegExp([N+"?"+T+"+"+M+"(?="+[S,N,"$"].join("|")+")",D+"+"+L+"(?="+[S,N+P,"$"].join("|")+")",N+"?"+P+"+"+M,N+"+"+L,b,j].join("|"),"g")
;var q=RegExp("["+A+s+a+o+g+"]");var $=/[a-z][A-Z]|[A-Z]{2,}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/;var Y={"À":"A","Á":"A","Â":"A","Ã":"A","Ä":"A",
"Å":"A","à":"a","á":"a","â":"a","ã":"a","ä":"a","å":"a","Ç":"C","ç":"c","Ð":"D","ð":"d","È":"E","É":"E","Ê":"E","Ë":"E","è":"e","é":"e","ê":"e","ë":"e","Ì":"I",
"Í":"I","Î":"I","Ï":"I","ì":"i","í":"i","î":"i","ï":"i","Ñ":"N","ñ":"n","Ò":"O","Ó":"O","Ô":"O","Õ":"O","Ö":"O","Ø":"O","ò":"o","ó":"o","ô":"o","õ":"o","ö":"o",
"ø":"o","Ù":"U","Ú":"U","Û":"U","Ü":"U","ù":"u","ú":"u","û":"u","ü":"u","Ý":"Y","ý":"y","ÿ":"y","Æ":"Ae","æ":"ae","Þ":"Th","þ":"th","ß":"ss","Ā":"A","Ă":"A",
"Ą":"A","ā":"a","ă":"a","ą":"a","Ć":"C","Ĉ":"C","Ċ":"C","Č":"C","ć":"c","ĉ":"c","ċ":"c","č":"c","Ď":"D","Đ":"D","ď":"d","đ":"d","Ē":"E","Ĕ":"E","Ė":"E","Ę":"E",
"Ě":"E","ē":"e","ĕ":"e","ė":"e","ę":"e","ě":"e","Ĝ":"G","Ğ":"G","Ġ":"G","Ģ":"G","ĝ":"g","ğ":"g","ġ":"g","ģ":"g","Ĥ":"H","Ħ":"H","ĥ":"h","ħ":"h","Ĩ":"I","Ī":"I",
"Ĭ":"I","Į":"I","İ":"I","ĩ":"i","ī":"i","ĭ":"i","į":"i","ı":"i","Ĵ":"J","ĵ":"j","Ķ":"K","ķ":"k","ĸ":"k","Ĺ":"L","Ļ":"L","Ľ":"L","Ŀ":"L","Ł":"L","ĺ":"l","ļ":"l",
"ľ":"l","ŀ":"l","ł":"l","Ń":"N","Ņ":"N","Ň":"N","Ŋ":"N","ń":"n","ņ":"n","ň":"n","ŋ":"n","Ō":"O","Ŏ":"O","Ő":"O","ō":"o","ŏ":"o","ő":"o","Ŕ":"R","Ŗ":"R","Ř":"R",
"ŕ":"r","ŗ":"r","ř":"r","Ś":"S","Ŝ":"S","Ş":"S","Š":"S","ś":"s","ŝ":"s","ş":"s","š":"s","Ţ":"T","Ť":"T","Ŧ":"T","ţ":"t","ť":"t","ŧ":"t","Ũ":"U","Ū":"U","Ŭ":"U",
"Ů":"U","Ű":"U","Ų":"U","ũ":"u","ū":"u","ŭ":"u","ů":"u","ű":"u","ų":"u","Ŵ":"W","ŵ":"w","Ŷ":"Y","ŷ":"y","Ÿ":"Y","Ź":"Z","Ż":"Z","Ž":"Z","ź":"z","ż":"z","ž":"z",
"Ĳ":"IJ","ĳ":"ij","Œ":"Oe","œ":"oe","ŉ":"'n","ſ":"ss"};var K=typeof global=="object"&&global&&global.Object===Object&&global
;var J=typeof self=="object"&&self&&self.Object===Object&&self;var X=K||J||Function("return this")();function arrayReduce(e,t,r,i){var n=-1,s=e?e.length:0
;i&&s&&(r=e[++n]);while(++n<s)r=t(r,e[n],n,e);return r}function asciiToArray(e){return e.split("")}function asciiWords(e){return e.match(i)||[]}
function basePropertyOf(e){return function(t){return e==null?void 0:e[t]}}var Q=basePropertyOf(Y);function hasUnicode(e){return q.test(e)}
function hasUnicodeWord(e){return $.test(e)}function stringToArray(e){return hasUnicode(e)?unicodeToArray(e):asciiToArray(e)}function unicodeToArray(e){
return e.match(V)||[]}function unicodeWords(e){return e.match(G)||[]}var Z=Object.prototype;var ee=Z.toString;var te=X.Symbol
;var re=te?te.prototype:void 0,ie=re?re.toString:void 0;function baseSlice(e,t,r){var i=-1,n=e.length;t<0&&(t=-t>n?0:n+t);r=r>n?n:r;r<0&&(r+=n);n=t>r?0:r-t>>>0
;t>>>=0;var s=Array(n);while(++i<n)s[i]=e[i+t];return s}function baseToString(e){if(typeof e=="string")return e;if(isSymbol(e))return ie?ie.call(e):""
;var r=e+"";return r=="0"&&1/e==-t?"-0":r}function castSlice(e,t,r){var i=e.length;r=r===void 0?i:r;return!t&&r>=i?e:baseSlice(e,t,r)}
function createCaseFirst(e){return function(t){t=toString(t);var r=hasUnicode(t)?stringToArray(t):void 0;var i=r?r[0]:t.charAt(0)
;var n=r?castSlice(r,1).join(""):t.slice(1);return i[e]()+n}}function createCompounder(e){return function(t){
return arrayReduce(words(deburr(t).replace(H,"")),e,"")}}function isObjectLike(e){return!!e&&typeof e=="object"}function isSymbol(e){
return typeof e=="symbol"||isObjectLike(e)&&ee.call(e)==r}function toString(e){return e==null?"":baseToString(e)}var ne=createCompounder(function(e,t,r){
t=t.toLowerCase();return e+(r?capitalize(t):t)});function capitalize(e){return se(toString(e).toLowerCase())}function deburr(e){e=toString(e)
;return e&&e.replace(n,Q).replace(W,"")}var se=createCaseFirst("toUpperCase");function words(e,t,r){e=toString(e);t=r?void 0:t
;if(t===void 0)return hasUnicodeWord(e)?unicodeWords(e):asciiWords(e);return e.match(t)||[]}e.exports=ne}),6412:((e,t,r)=>{var i=r(23928)
;e.exports=t=i.descriptor=i.Root.fromJSON(r(93951)).lookup(".google.protobuf")
;var n=i.Namespace,s=i.Root,a=i.Enum,o=i.Type,l=i.Field,c=i.MapField,d=i.OneOf,u=i.Service,h=i.Method,f=i.util.patterns;var p=f.numberRe,g=f.typeRefRe
;s.fromDescriptor=function fromDescriptor(e){typeof e.length==="number"&&(e=t.FileDescriptorSet.decode(e));var r=new s;if(e.file){var i,n
;for(var c,d=0;d<e.file.length;++d){n=r;(i=e.file[d])["package"]&&i["package"].length&&(n=r.define(i["package"]));var h=editionFromDescriptor(i)
;i.name&&i.name.length&&r.files.push(n.filename=i.name);if(i.messageType)for(c=0;c<i.messageType.length;++c)n.add(o.fromDescriptor(i.messageType[c],h))
;if(i.enumType)for(c=0;c<i.enumType.length;++c)n.add(a.fromDescriptor(i.enumType[c],h))
;if(i.extension)for(c=0;c<i.extension.length;++c)n.add(l.fromDescriptor(i.extension[c],h))
;if(i.service)for(c=0;c<i.service.length;++c)n.add(u.fromDescriptor(i.service[c],h));var f=fromDescriptorOptions(i.options,t.FileOptions);if(f){
var p=Object.keys(f);for(c=0;c<p.length;++c)n.setOption(p[c],f[p[c]])}}}return r.resolveAll()};s.prototype.toDescriptor=function toDescriptor(e){
var r=t.FileDescriptorSet.create();Root_toDescriptorRecursive(this,r.file,e);return r};function Root_toDescriptorRecursive(e,r,i){
var c=t.FileDescriptorProto.create({name:e.filename||(e.fullName.substring(1).replace(/\./g,"_")||"root")+".proto"});editionToDescriptor(i,c)
;e instanceof s||(c["package"]=e.fullName.substring(1))
;for(var d,h=0;h<e.nestedArray.length;++h)(d=e._nestedArray[h])instanceof o?c.messageType.push(d.toDescriptor(i)):d instanceof a?c.enumType.push(d.toDescriptor()):d instanceof l?c.extension.push(d.toDescriptor(i)):d instanceof u?c.service.push(d.toDescriptor()):d instanceof n&&Root_toDescriptorRecursive(d,r,i)
;c.options=toDescriptorOptions(e.options,t.FileOptions);c.messageType.length+c.enumType.length+c.extension.length+c.service.length&&r.push(c)}var m=0
;o.fromDescriptor=function fromDescriptor(e,r,n,s){s===void 0&&(s=0);if(s>i.util.nestingLimit)throw Error("max depth exceeded")
;typeof e.length==="number"&&(e=t.DescriptorProto.decode(e));var c,u=new o(e.name.length?e.name:"Type"+m++,fromDescriptorOptions(e.options,t.MessageOptions))
;n||(u._edition=r);if(e.oneofDecl)for(c=0;c<e.oneofDecl.length;++c)u.add(d.fromDescriptor(e.oneofDecl[c]));if(e.field)for(c=0;c<e.field.length;++c){
var h=l.fromDescriptor(e.field[c],r,true);u.add(h);e.field[c].hasOwnProperty("oneofIndex")&&u.oneofsArray[e.field[c].oneofIndex].add(h)}
if(e.extension)for(c=0;c<e.extension.length;++c)u.add(l.fromDescriptor(e.extension[c],r,true));if(e.nestedType)for(c=0;c<e.nestedType.length;++c){
u.add(o.fromDescriptor(e.nestedType[c],r,true,s+1));e.nestedType[c].options&&e.nestedType[c].options.mapEntry&&u.setOption("map_entry",true)}
if(e.enumType)for(c=0;c<e.enumType.length;++c)u.add(a.fromDescriptor(e.enumType[c],r,true));if(e.extensionRange&&e.extensionRange.length){u.extensions=[]
;for(c=0;c<e.extensionRange.length;++c)u.extensions.push([e.extensionRange[c].start,e.extensionRange[c].end])}
if(e.reservedRange&&e.reservedRange.length||e.reservedName&&e.reservedName.length){u.reserved=[]
;if(e.reservedRange)for(c=0;c<e.reservedRange.length;++c)u.reserved.push([e.reservedRange[c].start,e.reservedRange[c].end])
;if(e.reservedName)for(c=0;c<e.reservedName.length;++c)u.reserved.push(e.reservedName[c])}return u};o.prototype.toDescriptor=function toDescriptor(e){
var r,i=t.DescriptorProto.create({name:this.name});for(r=0;r<this.fieldsArray.length;++r){var n;i.field.push(n=this._fieldsArray[r].toDescriptor(e))
;if(this._fieldsArray[r]instanceof c){
var s=toDescriptorType(this._fieldsArray[r].keyType,this._fieldsArray[r].resolvedKeyType,false),d=toDescriptorType(this._fieldsArray[r].type,this._fieldsArray[r].resolvedType,false),u=d===11||d===14?this._fieldsArray[r].resolvedType&&shortname(this.parent,this._fieldsArray[r].resolvedType)||this._fieldsArray[r].type:void 0
;i.nestedType.push(t.DescriptorProto.create({name:n.typeName,field:[t.FieldDescriptorProto.create({name:"key",number:1,label:1,type:s
}),t.FieldDescriptorProto.create({name:"value",number:2,label:1,type:d,typeName:u})],options:t.MessageOptions.create({mapEntry:true})}))}}
for(r=0;r<this.oneofsArray.length;++r)i.oneofDecl.push(this._oneofsArray[r].toDescriptor())
;for(r=0;r<this.nestedArray.length;++r)this._nestedArray[r]instanceof l?i.field.push(this._nestedArray[r].toDescriptor(e)):this._nestedArray[r]instanceof o?i.nestedType.push(this._nestedArray[r].toDescriptor(e)):this._nestedArray[r]instanceof a&&i.enumType.push(this._nestedArray[r].toDescriptor())
;if(this.extensions)for(r=0;r<this.extensions.length;++r)i.extensionRange.push(t.DescriptorProto.ExtensionRange.create({start:this.extensions[r][0],
end:this.extensions[r][1]}))
;if(this.reserved)for(r=0;r<this.reserved.length;++r)typeof this.reserved[r]==="string"?i.reservedName.push(this.reserved[r]):i.reservedRange.push(t.DescriptorProto.ReservedRange.create({
start:this.reserved[r][0],end:this.reserved[r][1]}));i.options=toDescriptorOptions(this.options,t.MessageOptions);return i}
;l.fromDescriptor=function fromDescriptor(e,r,i){typeof e.length==="number"&&(e=t.DescriptorProto.decode(e))
;if(typeof e.number!=="number")throw Error("missing field id");var n,s=e.typeName;if(s!=null&&s!==""){
if(typeof s!=="string"||!g.test(s))throw Error("illegal type name: "+s);n=s}else n=fromDescriptorType(e.type);var a;switch(e.label){case 1:a=void 0;break
;case 2:a="required";break;case 3:a="repeated";break;default:throw Error("illegal label: "+e.label)}var o=e.extendee;if(o!=null&&o!==""){
if(typeof o!=="string"||!g.test(o))throw Error("illegal type name: "+o)}else o=void 0;var c=new l(e.name.length?e.name:"field"+e.number,e.number,n,a,o)
;i||(c._edition=r);c.options=fromDescriptorOptions(e.options,t.FieldOptions);e.proto3_optional&&(c.options.proto3_optional=true)
;if(e.defaultValue&&e.defaultValue.length){var d=e.defaultValue;switch(d){case"true":case"TRUE":d=true;break;case"false":case"FALSE":d=false;break;default:
var u=p.exec(d);u&&(d=parseInt(d));break}c.setOption("default",d)}
packableDescriptorType(e.type)&&(r==="proto3"?e.options&&!e.options.packed&&c.setOption("packed",false):r&&r!=="proto2"||!e.options||!e.options.packed||c.setOption("packed",true))
;return c};l.prototype.toDescriptor=function toDescriptor(e){var r=t.FieldDescriptorProto.create({name:this.name,number:this.id});if(this.map){r.type=11
;r.typeName=i.util.ucFirst(this.name);r.label=3}else{switch(r.type=toDescriptorType(this.type,this.resolve().resolvedType,this.delimited)){case 10:case 11:
case 14:r.typeName=this.resolvedType?shortname(this.parent,this.resolvedType):this.type;break}
this.rule==="repeated"?r.label=3:this.required&&e==="proto2"?r.label=2:r.label=1}r.extendee=this.extensionField?this.extensionField.parent.fullName:this.extend
;if(this.partOf&&this.parent instanceof o&&(r.oneofIndex=this.parent.oneofsArray.indexOf(this.partOf))<0)throw Error("missing oneof");if(this.options){
r.options=toDescriptorOptions(this.options,t.FieldOptions);this.options["default"]!=null&&(r.defaultValue=String(this.options["default"]))
;this.options.proto3_optional&&(r.proto3_optional=true)}
e==="proto3"?this.packed||((r.options||(r.options=t.FieldOptions.create())).packed=false):e&&e!=="proto2"||!this.packed||((r.options||(r.options=t.FieldOptions.create())).packed=true)
;return r};var v=0;a.fromDescriptor=function fromDescriptor(e,r,i){typeof e.length==="number"&&(e=t.EnumDescriptorProto.decode(e));var n={}
;if(e.value)for(var s=0;s<e.value.length;++s){var o=e.value[s].name,l=e.value[s].number||0;n[o&&o.length?o:"NAME"+l]=l}
var c=new a(e.name&&e.name.length?e.name:"Enum"+v++,n,fromDescriptorOptions(e.options,t.EnumOptions));i||(c._edition=r);return c}
;a.prototype.toDescriptor=function toDescriptor(){var e=[];for(var r=0,i=Object.keys(this.values);r<i.length;++r)e.push(t.EnumValueDescriptorProto.create({
name:i[r],number:this.values[i[r]]}));return t.EnumDescriptorProto.create({name:this.name,value:e,options:toDescriptorOptions(this.options,t.EnumOptions)})}
;var y=0;d.fromDescriptor=function fromDescriptor(e){typeof e.length==="number"&&(e=t.OneofDescriptorProto.decode(e))
;return new d(e.name&&e.name.length?e.name:"oneof"+y++)};d.prototype.toDescriptor=function toDescriptor(){return t.OneofDescriptorProto.create({name:this.name})
};var S=0;u.fromDescriptor=function fromDescriptor(e,r,i){typeof e.length==="number"&&(e=t.ServiceDescriptorProto.decode(e))
;var n=new u(e.name&&e.name.length?e.name:"Service"+S++,fromDescriptorOptions(e.options,t.ServiceOptions));i||(n._edition=r)
;if(e.method)for(var s=0;s<e.method.length;++s)n.add(h.fromDescriptor(e.method[s]));return n};u.prototype.toDescriptor=function toDescriptor(){var e=[]
;for(var r=0;r<this.methodsArray.length;++r)e.push(this._methodsArray[r].toDescriptor());return t.ServiceDescriptorProto.create({name:this.name,method:e,
options:toDescriptorOptions(this.options,t.ServiceOptions)})};var C=0;h.fromDescriptor=function fromDescriptor(e){
typeof e.length==="number"&&(e=t.MethodDescriptorProto.decode(e));var r=e.inputType,i=e.outputType
;if(r!=null&&r!==""&&(typeof r!=="string"||!g.test(r)))throw Error("illegal type name: "+r)
;if(i!=null&&i!==""&&(typeof i!=="string"||!g.test(i)))throw Error("illegal type name: "+i)
;return new h(e.name&&e.name.length?e.name:"Method"+C++,"rpc",r,i,Boolean(e.clientStreaming),Boolean(e.serverStreaming),fromDescriptorOptions(e.options,t.MethodOptions))
};h.prototype.toDescriptor=function toDescriptor(){return t.MethodDescriptorProto.create({name:this.name,
inputType:this.resolvedRequestType?this.resolvedRequestType.fullName:this.requestType,
outputType:this.resolvedResponseType?this.resolvedResponseType.fullName:this.responseType,clientStreaming:this.requestStream,
serverStreaming:this.responseStream,options:toDescriptorOptions(this.options,t.MethodOptions)})};function fromDescriptorType(e){switch(e){case 1:return"double"
;case 2:return"float";case 3:return"int64";case 4:return"uint64";case 5:return"int32";case 6:return"fixed64";case 7:return"fixed32";case 8:return"bool";case 9:
return"string";case 12:return"bytes";case 13:return"uint32";case 15:return"sfixed32";case 16:return"sfixed64";case 17:return"sint32";case 18:return"sint64"}
throw Error("illegal type: "+e)}function packableDescriptorType(e){switch(e){case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 13:case 14:case 15:
case 16:case 17:case 18:return true}return false}function toDescriptorType(e,t,r){switch(e){case"double":return 1;case"float":return 2;case"int64":return 3
;case"uint64":return 4;case"int32":return 5;case"fixed64":return 6;case"fixed32":return 7;case"bool":return 8;case"string":return 9;case"bytes":return 12
;case"uint32":return 13;case"sfixed32":return 15;case"sfixed64":return 16;case"sint32":return 17;case"sint64":return 18}if(t instanceof a)return 14
;if(t instanceof o)return r?10:11;throw Error("illegal type: "+e)}function fromDescriptorOptionsRecursive(e,t){var r={}
;for(var i,n,s=0;s<t.fieldsArray.length;++s){if((n=(i=t._fieldsArray[s]).name)==="uninterpretedOption")continue
;if(!Object.prototype.hasOwnProperty.call(e,n))continue;var l=underScore(n)
;i.resolvedType instanceof o?r[l]=fromDescriptorOptionsRecursive(e[n],i.resolvedType):i.resolvedType instanceof a?r[l]=i.resolvedType.valuesById[e[n]]:r[l]=e[n]
}return r}function fromDescriptorOptions(e,t){if(!e)return;return fromDescriptorOptionsRecursive(t.toObject(e),t)}function toDescriptorOptionsRecursive(e,t){
var r={};var n=Object.keys(e);for(var s=0;s<n.length;++s){var a=n[s];var l=i.util.camelCase(a);if(!Object.prototype.hasOwnProperty.call(t.fields,l))continue
;var c=t.fields[l];c.resolvedType instanceof o?r[l]=toDescriptorOptionsRecursive(e[a],c.resolvedType):r[l]=e[a];c.repeated&&!Array.isArray(r[l])&&(r[l]=[r[l]])}
return r}function toDescriptorOptions(e,t){if(!e)return;return t.fromObject(toDescriptorOptionsRecursive(e,t))}function shortname(e,t){
var r=e.fullName.split("."),i=t.fullName.split("."),a=0,o=0,l=i.length-1;if(!(e instanceof s)&&t instanceof n)while(a<r.length&&o<l&&r[a]===i[o]){
var c=t.lookup(r[a++],true);if(c!==null&&c!==t)break;++o}else for(;a<r.length&&o<l&&r[a]===i[o];++a,++o);return i.slice(o).join(".")}function underScore(e){
return e.substring(0,1)+e.substring(1).replace(/([A-Z])(?=[a-z]|$)/g,function(e,t){return"_"+t.toLowerCase()})}function editionFromDescriptor(e){
if(e.syntax==="editions")switch(e.edition){case t.Edition.EDITION_2023:return"2023";default:throw new Error("Unsupported edition "+e.edition)}
if(e.syntax==="proto3")return"proto3";return"proto2"}function editionToDescriptor(e,r){if(!e)return;if(e==="proto2"||e==="proto3")r.syntax=e;else{
r.syntax="editions";switch(e){case"2023":r.edition=t.Edition.EDITION_2023;break;default:throw new Error("Unsupported edition "+e)}}}}),23928:((e,t,r)=>{
e.exports=r(58513)}),60872:(e=>{e.exports=common;var t=/\/|\./;function common(e,r){if(!t.test(e)){e="google/protobuf/"+e+".proto";r={nested:{google:{nested:{
protobuf:{nested:r}}}}}}common[e]=r}common("any",{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",id:2}}}});var r;common("duration",{Duration:r={
fields:{seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}}});common("timestamp",{Timestamp:r});common("empty",{Empty:{fields:{}}});common("struct",{
Struct:{fields:{fields:{keyType:"string",type:"Value",id:1}}},Value:{oneofs:{kind:{
oneof:["nullValue","numberValue","stringValue","boolValue","structValue","listValue"]}},fields:{nullValue:{type:"NullValue",id:1},numberValue:{type:"double",
id:2},stringValue:{type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{type:"Struct",id:5},listValue:{type:"ListValue",id:6}}},NullValue:{values:{
NULL_VALUE:0}},ListValue:{fields:{values:{rule:"repeated",type:"Value",id:1}}}});common("wrappers",{DoubleValue:{fields:{value:{type:"double",id:1}}},
FloatValue:{fields:{value:{type:"float",id:1}}},Int64Value:{fields:{value:{type:"int64",id:1}}},UInt64Value:{fields:{value:{type:"uint64",id:1}}},Int32Value:{
fields:{value:{type:"int32",id:1}}},UInt32Value:{fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{type:"bool",id:1}}},StringValue:{fields:{value:{
type:"string",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}});common("field_mask",{FieldMask:{fields:{paths:{rule:"repeated",type:"string",id:1}}}})
;common.get=function get(e){return common[e]||null}}),92437:((e,t,r)=>{var i=t;var n=r(73528),s=r(39609);function genValuePartial_fromObject(e,t,r,i){var s=false
;if(t.resolvedType)if(t.resolvedType instanceof n){e("switch(d%s){",i);for(var a=t.resolvedType.values,o=Object.keys(a),l=0;l<o.length;++l){
if(a[o[l]]===t.typeDefault&&!s){e("default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',i,i,i);t.repeated||e("break");s=true}
e("case%j:",o[l])("case %i:",a[o[l]])("m%s=%j",i,a[o[l]])("break")}e("}")
}else e("if(!util.isObject(d%s))",i)("throw TypeError(%j)",t.fullName+": object expected")("m%s=types[%i].fromObject(d%s,n+1)",i,r,i);else{var c=false
;switch(t.type){case"double":case"float":e("m%s=Number(d%s)",i,i);break;case"uint32":case"fixed32":e("m%s=d%s>>>0",i,i);break;case"int32":case"sint32":
case"sfixed32":e("m%s=d%s|0",i,i);break;case"uint64":case"fixed64":c=true;case"int64":case"sint64":case"sfixed64":
e("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)",i,i,c)('else if(typeof d%s==="string")',i)("m%s=parseInt(d%s,10)",i,i)('else if(typeof d%s==="number")',i)("m%s=d%s",i,i)('else if(typeof d%s==="object")',i)("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)",i,i,i,c?"true":"")
;break;case"bytes":
e('if(typeof d%s==="string")',i)("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)",i,i,i)("else if(d%s.length >= 0)",i)("m%s=d%s",i,i)
;break;case"string":e("m%s=String(d%s)",i,i);break;case"bool":e("m%s=Boolean(d%s)",i,i);break}}return e}i.fromObject=function fromObject(e){var t=e.fieldsArray
;var r=s.codegen(["d","n"],e.name+"$fromObject")("if(d instanceof this.ctor)")("return d");if(!t.length)return r("return new this.ctor")
;r("if(!util.isObject(d))")("throw TypeError(%j)",e.fullName+": object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")('throw Error("maximum nesting depth exceeded")')
;r("var m=new this.ctor");for(var i=0;i<t.length;++i){var a=t[i].resolve(),o=s.safeProp(a.name);if(a.map){
r("if(d%s){",o)("if(!util.isObject(d%s))",o)("throw TypeError(%j)",a.fullName+": object expected")("m%s={}",o)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){",o)
;r('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",o);genValuePartial_fromObject(r,a,i,o+"[ks[i]]")("}")("}")}else if(a.repeated){
r("if(d%s){",o)("if(!Array.isArray(d%s))",o)("throw TypeError(%j)",a.fullName+": array expected")("m%s=[]",o)("for(var i=0;i<d%s.length;++i){",o)
;genValuePartial_fromObject(r,a,i,o+"[i]")("}")("}")}else{a.resolvedType instanceof n||r("if(d%s!=null){",o);genValuePartial_fromObject(r,a,i,o)
;a.resolvedType instanceof n||r("}")}}return r("return m")};function genValuePartial_toObject(e,t,r,i){
if(t.resolvedType)t.resolvedType instanceof n?e("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s",i,r,i,i,r,i,i):e("d%s=types[%i].toObject(m%s,o,q+1)",i,r,i);else{
var s=false;switch(t.type){case"double":case"float":e("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",i,i,i,i);break;case"uint64":case"fixed64":s=true;case"int64":
case"sint64":case"sfixed64":
e('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()',i,i,i,i,i,s)('else if(typeof m%s==="number")',i)("d%s=o.longs===String?String(m%s):m%s",i,i,i)("else")("d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",i,i,i,i,s?"true":"",i)
;break;case"bytes":e("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",i,i,i,i,i);break;default:
e("d%s=m%s",i,i);break}}return e}i.toObject=function toObject(e){var t=e.fieldsArray.slice().sort(s.compareFieldsById)
;if(!t.length)return s.codegen()("return {}")
;var r=s.codegen(["m","o","q"],e.name+"$toObject")("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}")
;var i=[],a=[],o=[],l=0;for(;l<t.length;++l)t[l].partOf||(t[l].resolve().repeated?i:t[l].map?a:o).push(t[l]);if(i.length){r("if(o.arrays||o.defaults){")
;for(l=0;l<i.length;++l)r("d%s=[]",s.safeProp(i[l].name));r("}")}if(a.length){r("if(o.objects||o.defaults){")
;for(l=0;l<a.length;++l)r("d%s={}",s.safeProp(a[l].name));r("}")}if(o.length){r("if(o.defaults){");for(l=0;l<o.length;++l){var c=o[l],d=s.safeProp(c.name)
;if(c.resolvedType instanceof n)r("d%s=o.enums===String?%j:%j",d,c.resolvedType.valuesById[c.typeDefault],c.typeDefault);else if(c.long)r("if(util.Long){")("var n=new util.Long(%i,%i,%j)",c.typeDefault.low,c.typeDefault.high,c.typeDefault.unsigned)('d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n',d)("}else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%j):%i',d,c.typeDefault.toString(),c.typeDefault.toString(),c.typeDefault.toNumber());else if(c.bytes){
var u=Array.prototype.slice.call(c.typeDefault)
;r("if(o.bytes===String)d%s=%j",d,String.fromCharCode.apply(String,c.typeDefault))("else{")("d%s=%j",d,u)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",d,d)("}")
}else r("d%s=%j",d,c.typeDefault)}r("}")}var h=false;for(l=0;l<t.length;++l){c=t[l];var f=e._fieldsArray.indexOf(c);d=s.safeProp(c.name);if(c.map){if(!h){h=true
;r("var ks2")}r("if(m%s&&(ks2=Object.keys(m%s)).length){",d,d)("d%s={}",d)("for(var j=0;j<ks2.length;++j){")
;r('if(ks2[j]==="__proto__")')("util.makeProp(d%s,ks2[j])",d);genValuePartial_toObject(r,c,f,d+"[ks2[j]]")("}")}else if(c.repeated){
r("if(m%s&&m%s.length){",d,d)("d%s=[]",d)("for(var j=0;j<m%s.length;++j){",d);genValuePartial_toObject(r,c,f,d+"[j]")("}")}else{
r("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){",d,c.name);genValuePartial_toObject(r,c,f,d)
;c.partOf&&r("if(o.oneofs)")("d%s=%j",s.safeProp(c.partOf.name),c.name)}r("}")}return r("return d")}}),45301:((e,t,r)=>{e.exports=decoder
;var i=r(73528),n=r(21024),s=r(39609);function missing(e){return"missing required '"+e.name+"'"}function decoder(e){
var t=s.codegen(["r","l","e","n"],e.name+"$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error("maximum nesting depth exceeded")')("var c,m"+(e.fieldsArray.filter(function(e){
return e.map
}).length?",k,value":""))("if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("switch(t>>>3){")
;var r=0;for(;r<e.fieldsArray.length;++r){var a=e._fieldsArray[r].resolve(),o=a.resolvedType instanceof i?"int32":a.type,l="m"+s.safeProp(a.name)
;t("case %i: {",a.id);if(a.map){
t("if(%s===util.emptyObject)",l)("%s={}",l)("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2")
;n.defaults[a.keyType]!==void 0?t("k=%j",n.defaults[a.keyType]):t("k=null");n.defaults[o]!==void 0?t("value=%j",n.defaults[o]):t("value=null")
;t("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break",a.keyType)("case 2:")
;n.basic[o]===void 0?t("value=types[%i].decode(r,r.uint32(),undefined,n+1)",r):t("value=r.%s()",o)
;t("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of range")')("r.len=c")
;if(n.long[a.keyType]!==void 0)t('%s[typeof k==="object"?util.longToHash(k):k]=value',l);else{
a.keyType==="string"&&t('if(k==="__proto__")')("util.makeProp(%s,k)",l);t("%s[k]=value",l)}}else if(a.repeated){t("if(!(%s&&%s.length))",l,l)("%s=[]",l)
;n.packed[o]!==void 0&&t("if((t&7)===2){")("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",l,o)("if(r.pos!==c2)")('throw RangeError("index out of range")')("r.len=c")("}else")
;n.basic[o]===void 0?t(a.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push(types[%i].decode(r,r.uint32(),undefined,n+1))",l,r):t("%s.push(r.%s())",l,o)
}else n.basic[o]===void 0?t(a.delimited?"%s=types[%i].decode(r,undefined,((t&~7)|4),n+1)":"%s=types[%i].decode(r,r.uint32(),undefined,n+1)",l,r):t("%s=r.%s()",l,o)
;t("break")("}")}t("default:")("r.skipType(t&7,n)")("break")("}")("}")
;t("if(l!==undefined){")("if(r.pos!==c)")('throw RangeError("index out of range")')("r.len=l")("}");for(r=0;r<e._fieldsArray.length;++r){var c=e._fieldsArray[r]
;c.required&&t("if(!Object.hasOwnProperty.call(m,%j))",c.name)("throw util.ProtocolError(%j,{instance:m})",missing(c))}return t("return m")}}),67641:((e,t,r)=>{
e.exports=encoder;var i=r(73528),n=r(21024),s=r(39609);function genTypePartial(e,t,r,i){
return t.delimited?e("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",r,i,(t.id<<3|3)>>>0,(t.id<<3|4)>>>0):e("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()",r,i,(t.id<<3|2)>>>0)
}function encoder(e){
var t=s.codegen(["m","w","q"],e.name+"$encode")("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')
;var r;var a=e.fieldsArray.slice().sort(s.compareFieldsById);for(var o=0;o<a.length;++o){
var l=a[o].resolve(),c=e._fieldsArray.indexOf(l),d=l.resolvedType instanceof i?"int32":l.type,u=n.basic[d];r="m"+s.safeProp(l.name);if(l.map){
t("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",r,l.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",r)("w.uint32(%i).fork().uint32(%i).%s(ks[i])",(l.id<<3|2)>>>0,8|n.mapKey[l.keyType],l.keyType)
;u===void 0?t("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()",c,r):t(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|u,d,r);t("}")("}")
}else if(l.repeated){t("if(%s!=null&&%s.length){",r,r)
;if(l.packed&&n.packed[d]!==void 0)t("w.uint32(%i).fork()",(l.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",r)("w.%s(%s[i])",d,r)("w.ldelim()");else{
t("for(var i=0;i<%s.length;++i)",r);u===void 0?genTypePartial(t,l,c,r+"[i]"):t("w.uint32(%i).%s(%s[i])",(l.id<<3|u)>>>0,d,r)}t("}")}else{
l.optional&&t("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",r,l.name);u===void 0?genTypePartial(t,l,c,r):t("w.uint32(%i).%s(%s)",(l.id<<3|u)>>>0,d,r)}}
return t("return w")}}),73528:((e,t,r)=>{e.exports=Enum;var i=r(67946);((Enum.prototype=Object.create(i.prototype)).constructor=Enum).className="Enum"
;var n=r(21946),s=r(39609);function Enum(e,t,r,n,s,a){i.call(this,e,r);if(t&&typeof t!=="object")throw TypeError("values must be an object");this.valuesById={}
;this.values=Object.create(this.valuesById);this.comment=n;this.comments=s||{};this.valuesOptions=a;this._valuesFeatures={};this.reserved=void 0
;if(t)for(var o=Object.keys(t),l=0;l<o.length;++l)o[l]!=="__proto__"&&typeof t[o[l]]==="number"&&(this.valuesById[this.values[o[l]]=t[o[l]]]=o[l])}
Enum.prototype._resolveFeatures=function _resolveFeatures(e){e=this._edition||e;i.prototype._resolveFeatures.call(this,e);Object.keys(this.values).forEach(e=>{
var t=s.merge({},this._features);this._valuesFeatures[e]=s.merge(t,this.valuesOptions&&this.valuesOptions[e]&&this.valuesOptions[e].features||{})});return this}
;Enum.fromJSON=function fromJSON(e,t){var r=new Enum(e,t.values,t.options,t.comment,t.comments);r.reserved=t.reserved;t.edition&&(r._edition=t.edition)
;r._defaultEdition="proto3";return r};Enum.prototype.toJSON=function toJSON(e){var t=!!e&&Boolean(e.keepComments)
;return s.toObject(["edition",this._editionToJSON(),"options",this.options,"valuesOptions",this.valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"comment",t?this.comment:void 0,"comments",t?this.comments:void 0])
};Enum.prototype.add=function add(e,t,r,i){if(!s.isString(e))throw TypeError("name must be a string")
;if(!s.isInteger(t))throw TypeError("id must be an integer");if(e==="__proto__")return this
;if(this.values[e]!==void 0)throw Error("duplicate name '"+e+"' in "+this);if(this.isReservedId(t))throw Error("id "+t+" is reserved in "+this)
;if(this.isReservedName(e))throw Error("name '"+e+"' is reserved in "+this);if(this.valuesById[t]!==void 0){
if(!(this.options&&this.options.allow_alias))throw Error("duplicate id "+t+" in "+this);this.values[e]=t}else this.valuesById[this.values[e]=t]=e;if(i){
this.valuesOptions===void 0&&(this.valuesOptions={});this.valuesOptions[e]=i||null}this.comments[e]=r||null;return this}
;Enum.prototype.remove=function remove(e){if(!s.isString(e))throw TypeError("name must be a string");var t=this.values[e]
;if(t==null)throw Error("name '"+e+"' does not exist in "+this);delete this.valuesById[t];delete this.values[e];delete this.comments[e]
;this.valuesOptions&&delete this.valuesOptions[e];return this};Enum.prototype.isReservedId=function isReservedId(e){return n.isReservedId(this.reserved,e)}
;Enum.prototype.isReservedName=function isReservedName(e){return n.isReservedName(this.reserved,e)}}),30457:((e,t,r)=>{e.exports=Field;var i=r(67946)
;((Field.prototype=Object.create(i.prototype)).constructor=Field).className="Field";var n=r(73528),s=r(21024),a=r(39609);var o
;var l=/^required|optional|repeated$/;Field.fromJSON=function fromJSON(e,t){var r=new Field(e,t.id,t.type,t.rule,t.extend,t.options,t.comment)
;t.edition&&(r._edition=t.edition);r._defaultEdition="proto3";return r};function Field(e,t,r,n,o,c,d){if(a.isObject(n)){d=o;c=n;n=o=void 0
}else if(a.isObject(o)){d=c;c=o;o=void 0}i.call(this,e,c);if(!a.isInteger(t)||t<0)throw TypeError("id must be a non-negative integer")
;if(!a.isString(r))throw TypeError("type must be a string");if(n!==void 0&&!l.test(n=n.toString().toLowerCase()))throw TypeError("rule must be a string rule")
;if(o!==void 0&&!a.isString(o))throw TypeError("extend must be a string");n==="proto3_optional"&&(n="optional");this.rule=n&&n!=="optional"?n:void 0;this.type=r
;this.id=t;this.extend=o||void 0;this.repeated=n==="repeated";this.map=false;this.message=null;this.partOf=null;this.typeDefault=null;this.defaultValue=null
;this.long=!!a.Long&&s.long[r]!==void 0;this.bytes=r==="bytes";this.resolvedType=null;this.extensionField=null;this.declaringField=null;this.comment=d}
Object.defineProperty(Field.prototype,"required",{get:function(){return this._features.field_presence==="LEGACY_REQUIRED"}})
;Object.defineProperty(Field.prototype,"optional",{get:function(){return!this.required}});Object.defineProperty(Field.prototype,"delimited",{get:function(){
return this.resolvedType instanceof o&&this._features.message_encoding==="DELIMITED"}});Object.defineProperty(Field.prototype,"packed",{get:function(){
return this._features.repeated_field_encoding==="PACKED"}});Object.defineProperty(Field.prototype,"hasPresence",{get:function(){
if(this.repeated||this.map)return false;return this.partOf||this.declaringField||this.extensionField||this._features.field_presence!=="IMPLICIT"}})
;Field.prototype.setOption=function setOption(e,t,r){return i.prototype.setOption.call(this,e,t,r)};Field.prototype.toJSON=function toJSON(e){
var t=!!e&&Boolean(e.keepComments)
;return a.toObject(["edition",this._editionToJSON(),"rule",this.rule!=="optional"&&this.rule||void 0,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",t?this.comment:void 0])
};Field.prototype.resolve=function resolve(){if(this.resolved)return this;if((this.typeDefault=s.defaults[this.type])===void 0){
this.resolvedType=(this.declaringField?this.declaringField.parent:this.parent).lookupTypeOrEnum(this.type)
;this.resolvedType instanceof o?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.values)[0]]
}else this.options&&this.options.proto3_optional&&(this.typeDefault=null);if(this.options&&this.options["default"]!=null){
this.typeDefault=this.options["default"]
;this.resolvedType instanceof n&&typeof this.typeDefault==="string"&&(this.typeDefault=this.resolvedType.values[this.typeDefault])}if(this.options){
this.options.packed===void 0||!this.resolvedType||this.resolvedType instanceof n||delete this.options.packed
;Object.keys(this.options).length||(this.options=void 0)}if(this.long){
this.typeDefault=a.Long.fromNumber(this.typeDefault,this.type==="uint64"||this.type==="fixed64");Object.freeze&&Object.freeze(this.typeDefault)
}else if(this.bytes&&typeof this.typeDefault==="string"){var e
;a.base64.test(this.typeDefault)?a.base64.decode(this.typeDefault,e=a.newBuffer(a.base64.length(this.typeDefault)),0):a.utf8.write(this.typeDefault,e=a.newBuffer(a.utf8.length(this.typeDefault)),0)
;this.typeDefault=e}this.map?this.defaultValue=a.emptyObject:this.repeated?this.defaultValue=a.emptyArray:this.defaultValue=this.typeDefault
;this.parent instanceof o&&(this.parent.ctor.prototype[this.name]=this.defaultValue);return i.prototype.resolve.call(this)}
;Field.prototype._inferLegacyProtoFeatures=function _inferLegacyProtoFeatures(e){if(e!=="proto2"&&e!=="proto3")return{};var t={}
;this.rule==="required"&&(t.field_presence="LEGACY_REQUIRED");if(this.parent&&s.defaults[this.type]===void 0){var r=this.parent.get(this.type.split(".").pop())
;r&&r instanceof o&&r.group&&(t.message_encoding="DELIMITED")}
this.getOption("packed")===true?t.repeated_field_encoding="PACKED":this.getOption("packed")===false&&(t.repeated_field_encoding="EXPANDED");return t}
;Field.prototype._resolveFeatures=function _resolveFeatures(e){return i.prototype._resolveFeatures.call(this,this._edition||e)}
;Field.d=function decorateField(e,t,r,i){typeof t==="function"?t=a.decorateType(t).name:t&&typeof t==="object"&&(t=a.decorateEnum(t).name)
;return function fieldDecorator(n,s){a.decorateType(n.constructor).add(new Field(s,e,t,r,{default:i}))}};Field._configure=function configure(e){o=e}}),
35504:((e,t,r)=>{var i=e.exports=r(66579);i.build="light";function load(e,t,r){if(typeof t==="function"){r=t;t=new i.Root}else t||(t=new i.Root)
;return t.load(e,r)}i.load=load;function loadSync(e,t){t||(t=new i.Root);return t.loadSync(e)}i.loadSync=loadSync;i.encoder=r(67641);i.decoder=r(45301)
;i.verifier=r(7639);i.converter=r(92437);i.ReflectionObject=r(67946);i.Namespace=r(21946);i.Root=r(8185);i.Enum=r(73528);i.Type=r(70901);i.Field=r(30457)
;i.OneOf=r(84624);i.MapField=r(58791);i.Service=r(30338);i.Method=r(59988);i.Message=r(69450);i.wrappers=r(59781);i.types=r(21024);i.util=r(39609)
;i.ReflectionObject._configure(i.Root);i.Namespace._configure(i.Type,i.Service,i.Enum);i.Root._configure(i.Type);i.Field._configure(i.Type)}),66579:((e,t,r)=>{
var i=t;i.build="minimal";i.Writer=r(33654);i.BufferWriter=r(3751);i.Reader=r(69350);i.BufferReader=r(42423);i.util=r(22857);i.rpc=r(9882);i.roots=r(34460)
;i.configure=configure;function configure(){i.util._configure();i.Writer._configure(i.BufferWriter);i.Reader._configure(i.BufferReader)}configure()}),
58513:((e,t,r)=>{var i=e.exports=r(35504);i.build="full";i.tokenize=r(580);i.parse=r(58790);i.common=r(60872);i.Root._configure(i.Type,i.parse,i.common)}),
58791:((e,t,r)=>{e.exports=MapField;var i=r(30457);((MapField.prototype=Object.create(i.prototype)).constructor=MapField).className="MapField"
;var n=r(21024),s=r(39609);function MapField(e,t,r,n,a,o){i.call(this,e,t,n,void 0,void 0,a,o);if(!s.isString(r))throw TypeError("keyType must be a string")
;this.keyType=r;this.resolvedKeyType=null;this.map=true}MapField.fromJSON=function fromJSON(e,t){
return new MapField(e,t.id,t.keyType,t.type,t.options,t.comment)};MapField.prototype.toJSON=function toJSON(e){var t=!!e&&Boolean(e.keepComments)
;return s.toObject(["keyType",this.keyType,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",t?this.comment:void 0])}
;MapField.prototype.resolve=function resolve(){if(this.resolved)return this;if(n.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType)
;return i.prototype.resolve.call(this)};MapField.d=function decorateMapField(e,t,r){
typeof r==="function"?r=s.decorateType(r).name:r&&typeof r==="object"&&(r=s.decorateEnum(r).name);return function mapFieldDecorator(i,n){
s.decorateType(i.constructor).add(new MapField(n,e,t,r))}}}),69450:((e,t,r)=>{e.exports=Message;var i=r(22857);function Message(e){
if(e)for(var t=Object.keys(e),r=0;r<t.length;++r){var i=t[r];if(i==="__proto__")continue;this[i]=e[i]}}Message.create=function create(e){
return this.$type.create(e)};Message.encode=function encode(e,t){return this.$type.encode(e,t)};Message.encodeDelimited=function encodeDelimited(e,t){
return this.$type.encodeDelimited(e,t)};Message.decode=function decode(e){return this.$type.decode(e)};Message.decodeDelimited=function decodeDelimited(e){
return this.$type.decodeDelimited(e)};Message.verify=function verify(e){return this.$type.verify(e)};Message.fromObject=function fromObject(e){
return this.$type.fromObject(e)};Message.toObject=function toObject(e,t){return this.$type.toObject(e,t)};Message.prototype.toJSON=function toJSON(){
return this.$type.toObject(this,i.toJSONOptions)}}),59988:((e,t,r)=>{e.exports=Method;var i=r(67946)
;((Method.prototype=Object.create(i.prototype)).constructor=Method).className="Method";var n=r(39609);function Method(e,t,r,s,a,o,l,c,d){if(n.isObject(a)){l=a
;a=o=void 0}else if(n.isObject(o)){l=o;o=void 0}if(!(t===void 0||n.isString(t)))throw TypeError("type must be a string")
;if(!n.isString(r))throw TypeError("requestType must be a string");if(!n.isString(s))throw TypeError("responseType must be a string");i.call(this,e,l)
;this.type=t||"rpc";this.requestType=r;this.requestStream=!!a||void 0;this.responseType=s;this.responseStream=!!o||void 0;this.resolvedRequestType=null
;this.resolvedResponseType=null;this.comment=c;this.parsedOptions=d}Method.fromJSON=function fromJSON(e,t){
return new Method(e,t.type,t.requestType,t.responseType,t.requestStream,t.responseStream,t.options,t.comment,t.parsedOptions)}
;Method.prototype.toJSON=function toJSON(e){var t=!!e&&Boolean(e.keepComments)
;return n.toObject(["type",this.type!=="rpc"&&this.type||void 0,"requestType",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,"responseStream",this.responseStream,"options",this.options,"comment",t?this.comment:void 0,"parsedOptions",this.parsedOptions])
};Method.prototype.resolve=function resolve(){if(this.resolved)return this;this.resolvedRequestType=this.parent.lookupType(this.requestType)
;this.resolvedResponseType=this.parent.lookupType(this.responseType);return i.prototype.resolve.call(this)}}),21946:((e,t,r)=>{e.exports=Namespace;var i=r(67946)
;((Namespace.prototype=Object.create(i.prototype)).constructor=Namespace).className="Namespace";var n=r(30457),s=r(39609),a=r(84624);var o,l,c
;Namespace.fromJSON=function fromJSON(e,t,r){r=s.checkDepth(r);return new Namespace(e,t.options).addJSON(t.nested,r)};function arrayToJSON(e,t){
if(!(e&&e.length))return;var r={};for(var i=0;i<e.length;++i)r[e[i].name]=e[i].toJSON(t);return r}Namespace.arrayToJSON=arrayToJSON
;Namespace.isReservedId=function isReservedId(e,t){if(e)for(var r=0;r<e.length;++r)if(typeof e[r]!=="string"&&e[r][0]<=t&&e[r][1]>t)return true;return false}
;Namespace.isReservedName=function isReservedName(e,t){if(e)for(var r=0;r<e.length;++r)if(e[r]===t)return true;return false};function Namespace(e,t){
i.call(this,e,t);this.nested=void 0;this._nestedArray=null;this._lookupCache=Object.create(null);this._needsRecursiveFeatureResolution=true
;this._needsRecursiveResolve=true}function clearCache(e){e._nestedArray=null;e._lookupCache=Object.create(null);var t=e
;while(t=t.parent)t._lookupCache=Object.create(null);return e}Object.defineProperty(Namespace.prototype,"nestedArray",{get:function(){
return this._nestedArray||(this._nestedArray=s.toArray(this.nested))}});Namespace.prototype.toJSON=function toJSON(e){
return s.toObject(["options",this.options,"nested",arrayToJSON(this.nestedArray,e)])};Namespace.prototype.addJSON=function addJSON(e,t){t=s.checkDepth(t)
;var r=this;if(e)for(var i,a=Object.keys(e),d=0;d<a.length;++d){i=e[a[d]]
;r.add((i.fields!==void 0?o.fromJSON:i.values!==void 0?c.fromJSON:i.methods!==void 0?l.fromJSON:i.id!==void 0?n.fromJSON:Namespace.fromJSON)(a[d],i,t+1))}
return this};Namespace.prototype.get=function get(e){return this.nested&&Object.prototype.hasOwnProperty.call(this.nested,e)?this.nested[e]:null}
;Namespace.prototype.getEnum=function getEnum(e){
if(this.nested&&Object.prototype.hasOwnProperty.call(this.nested,e)&&this.nested[e]instanceof c)return this.nested[e].values;throw Error("no such enum: "+e)}
;Namespace.prototype.add=function add(e){
if(!(e instanceof n&&e.extend!==void 0||e instanceof o||e instanceof a||e instanceof c||e instanceof l||e instanceof Namespace))throw TypeError("object must be a valid nested object")
;if(e.name==="__proto__")return this;if(this.nested){var t=this.get(e.name);if(t){
if(!(t instanceof Namespace&&e instanceof Namespace)||t instanceof o||t instanceof l)throw Error("duplicate name '"+e.name+"' in "+this);var r=t.nestedArray
;for(var i=0;i<r.length;++i)e.add(r[i]);this.remove(t);this.nested||(this.nested={});e.setOptions(t.options,true)}}else this.nested={};this.nested[e.name]=e
;this instanceof o||this instanceof l||this instanceof c||this instanceof n||e._edition||(e._edition=e._defaultEdition)
;this._needsRecursiveFeatureResolution=true;this._needsRecursiveResolve=true;var s=this;while(s=s.parent){s._needsRecursiveFeatureResolution=true
;s._needsRecursiveResolve=true}e.onAdd(this);return clearCache(this)};Namespace.prototype.remove=function remove(e){
if(!(e instanceof i))throw TypeError("object must be a ReflectionObject");if(e.parent!==this)throw Error(e+" is not a member of "+this)
;delete this.nested[e.name];Object.keys(this.nested).length||(this.nested=void 0);e.onRemove(this);return clearCache(this)}
;Namespace.prototype.define=function define(e,t){if(s.isString(e))e=e.split(".");else if(!Array.isArray(e))throw TypeError("illegal path")
;if(e&&e.length&&e[0]==="")throw Error("path must be relative");if(e.length>s.recursionLimit)throw Error("max depth exceeded");var r=this;while(e.length>0){
var i=e.shift();if(r.nested&&r.nested[i]){r=r.nested[i];if(!(r instanceof Namespace))throw Error("path conflicts with non-namespace objects")
}else r.add(r=new Namespace(i))}t&&r.addJSON(t);return r};Namespace.prototype.resolveAll=function resolveAll(){if(!this._needsRecursiveResolve)return this
;this._resolveFeaturesRecursive(this._edition);var e=this.nestedArray,t=0;this.resolve()
;while(t<e.length)e[t]instanceof Namespace?e[t++].resolveAll():e[t++].resolve();this._needsRecursiveResolve=false;return this}
;Namespace.prototype._resolveFeaturesRecursive=function _resolveFeaturesRecursive(e){if(!this._needsRecursiveFeatureResolution)return this
;this._needsRecursiveFeatureResolution=false;e=this._edition||e;i.prototype._resolveFeaturesRecursive.call(this,e);this.nestedArray.forEach(t=>{
t._resolveFeaturesRecursive(e)});return this};Namespace.prototype.lookup=function lookup(e,t,r){if(typeof t==="boolean"){r=t;t=void 0
}else t&&!Array.isArray(t)&&(t=[t]);if(s.isString(e)&&e.length){if(e===".")return this.root;e=e.split(".")}else if(!e.length)return this;var i=e.join(".")
;if(e[0]==="")return this.root.lookup(e.slice(1),t);var n=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["."+i]
;if(n&&(!t||t.indexOf(n.constructor)>-1))return n;n=this._lookupImpl(e,i);if(n&&(!t||t.indexOf(n.constructor)>-1))return n;if(r)return null;var a=this
;while(a.parent){n=a.parent._lookupImpl(e,i);if(n&&(!t||t.indexOf(n.constructor)>-1))return n;a=a.parent}return null}
;Namespace.prototype._lookupImpl=function lookup(e,t){if(Object.prototype.hasOwnProperty.call(this._lookupCache,t))return this._lookupCache[t]
;var r=this.get(e[0]);var i=null;if(r){if(e.length===1)i=r;else if(r instanceof Namespace){e=e.slice(1);i=r._lookupImpl(e,e.join("."))}
}else for(var n=0;n<this.nestedArray.length;++n)if(this._nestedArray[n]instanceof Namespace&&(r=this._nestedArray[n]._lookupImpl(e,t))){i=r;break}
this._lookupCache[t]=i;return i};Namespace.prototype.lookupType=function lookupType(e){var t=this.lookup(e,[o]);if(!t)throw Error("no such type: "+e);return t}
;Namespace.prototype.lookupEnum=function lookupEnum(e){var t=this.lookup(e,[c]);if(!t)throw Error("no such Enum '"+e+"' in "+this);return t}
;Namespace.prototype.lookupTypeOrEnum=function lookupTypeOrEnum(e){var t=this.lookup(e,[o,c]);if(!t)throw Error("no such Type or Enum '"+e+"' in "+this)
;return t};Namespace.prototype.lookupService=function lookupService(e){var t=this.lookup(e,[l]);if(!t)throw Error("no such Service '"+e+"' in "+this);return t}
;Namespace._configure=function(e,t,r){o=e;l=t;c=r}}),67946:((e,t,r)=>{e.exports=ReflectionObject;ReflectionObject.className="ReflectionObject";const i=r(84624)
;var n=r(39609);var s;var a={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",
utf8_validation:"VERIFY"};var o={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGACY_BEST_EFFORT",message_encoding:"LENGTH_PREFIXED",
repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"};var l={enum_type:"OPEN",field_presence:"IMPLICIT",json_format:"ALLOW",
message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"};function ReflectionObject(e,t){
if(!n.isString(e))throw TypeError("name must be a string");if(t&&!n.isObject(t))throw TypeError("options must be an object");this.options=t
;this.parsedOptions=null;this.name=e;this._edition=null;this._defaultEdition="proto2";this._features={};this._featuresResolved=false;this.parent=null
;this.resolved=false;this.comment=null;this.filename=null}Object.defineProperties(ReflectionObject.prototype,{root:{get:function(){var e=this
;while(e.parent!==null)e=e.parent;return e}},fullName:{get:function(){var e=[this.name],t=this.parent;while(t){e.unshift(t.name);t=t.parent}return e.join(".")}}
});ReflectionObject.prototype.toJSON=function toJSON(){throw Error()};ReflectionObject.prototype.onAdd=function onAdd(e){
this.parent&&this.parent!==e&&this.parent.remove(this);this.parent=e;this.resolved=false;var t=e.root;t instanceof s&&t._handleAdd(this)}
;ReflectionObject.prototype.onRemove=function onRemove(e){var t=e.root;t instanceof s&&t._handleRemove(this);this.parent=null;this.resolved=false}
;ReflectionObject.prototype.resolve=function resolve(){if(this.resolved)return this;this.root instanceof s&&(this.resolved=true);return this}
;ReflectionObject.prototype._resolveFeaturesRecursive=function _resolveFeaturesRecursive(e){return this._resolveFeatures(this._edition||e)}
;ReflectionObject.prototype._resolveFeatures=function _resolveFeatures(e){if(this._featuresResolved)return;var t={}
;if(!e)throw new Error("Unknown edition for "+this.fullName);var r=n.merge({},this.options&&this.options.features,this._inferLegacyProtoFeatures(e))
;if(this._edition){if(e==="proto2")t=Object.assign({},o);else if(e==="proto3")t=Object.assign({},l);else{if(e!=="2023")throw new Error("Unknown edition: "+e)
;t=Object.assign({},a)}this._features=n.merge(t,r);this._featuresResolved=true;return}if(this.partOf instanceof i){var s=n.merge({},this.partOf._features)
;this._features=n.merge(s,r)}else if(this.declaringField);else{if(!this.parent)throw new Error("Unable to find a parent for "+this.fullName)
;var c=n.merge({},this.parent._features);this._features=n.merge(c,r)}this.extensionField&&(this.extensionField._features=this._features)
;this._featuresResolved=true};ReflectionObject.prototype._inferLegacyProtoFeatures=function _inferLegacyProtoFeatures(){return{}}
;ReflectionObject.prototype.getOption=function getOption(e){if(this.options)return this.options[e];return}
;ReflectionObject.prototype.setOption=function setOption(e,t,r){if(e==="__proto__")return this;this.options||(this.options={})
;if(/^features\./.test(e))n.setProperty(this.options,e,t,r);else if(!r||this.options[e]===void 0){this.getOption(e)!==t&&(this.resolved=false);this.options[e]=t
}return this};ReflectionObject.prototype.setParsedOption=function setParsedOption(e,t,r){if(e==="__proto__")return this
;this.parsedOptions||(this.parsedOptions=[]);var i=this.parsedOptions;if(r){var s=i.find(function(t){return Object.prototype.hasOwnProperty.call(t,e)});if(s){
var a=s[e];n.setProperty(a,r,t)}else{s={};s[e]=n.setProperty({},r,t);i.push(s)}}else{var o={};o[e]=t;i.push(o)}return this}
;ReflectionObject.prototype.setOptions=function setOptions(e,t){if(e)for(var r=Object.keys(e),i=0;i<r.length;++i)this.setOption(r[i],e[r[i]],t);return this}
;ReflectionObject.prototype.toString=function toString(){var e=this.constructor.className,t=this.fullName;if(t.length)return e+" "+t;return e}
;ReflectionObject.prototype._editionToJSON=function _editionToJSON(){if(!this._edition||this._edition==="proto3")return;return this._edition}
;ReflectionObject._configure=function(e){s=e}}),84624:((e,t,r)=>{e.exports=OneOf;var i=r(67946)
;((OneOf.prototype=Object.create(i.prototype)).constructor=OneOf).className="OneOf";var n=r(30457),s=r(39609);function OneOf(e,t,r,n){if(!Array.isArray(t)){r=t
;t=void 0}i.call(this,e,r);if(!(t===void 0||Array.isArray(t)))throw TypeError("fieldNames must be an Array");this.oneof=t||[];this.fieldsArray=[];this.comment=n
}OneOf.fromJSON=function fromJSON(e,t){return new OneOf(e,t.oneof,t.options,t.comment)};OneOf.prototype.toJSON=function toJSON(e){
var t=!!e&&Boolean(e.keepComments);return s.toObject(["options",this.options,"oneof",this.oneof,"comment",t?this.comment:void 0])}
;function addFieldsToParent(e){if(e.parent)for(var t=0;t<e.fieldsArray.length;++t)e.fieldsArray[t].parent||e.parent.add(e.fieldsArray[t])}
OneOf.prototype.add=function add(e){if(!(e instanceof n))throw TypeError("field must be a Field");e.parent&&e.parent!==this.parent&&e.parent.remove(e)
;this.oneof.push(e.name);this.fieldsArray.push(e);e.partOf=this;addFieldsToParent(this);return this};OneOf.prototype.remove=function remove(e){
if(!(e instanceof n))throw TypeError("field must be a Field");var t=this.fieldsArray.indexOf(e);if(t<0)throw Error(e+" is not a member of "+this)
;this.fieldsArray.splice(t,1);t=this.oneof.indexOf(e.name);t>-1&&this.oneof.splice(t,1);e.partOf=null;return this};OneOf.prototype.onAdd=function onAdd(e){
i.prototype.onAdd.call(this,e);var t=this;for(var r=0;r<this.oneof.length;++r){var n=e.get(this.oneof[r]);if(n&&!n.partOf){n.partOf=t;t.fieldsArray.push(n)}}
addFieldsToParent(this)};OneOf.prototype.onRemove=function onRemove(e){
for(var t,r=0;r<this.fieldsArray.length;++r)(t=this.fieldsArray[r]).parent&&t.parent.remove(t);i.prototype.onRemove.call(this,e)}
;Object.defineProperty(OneOf.prototype,"isProto3Optional",{get:function(){if(this.fieldsArray==null||this.fieldsArray.length!==1)return false
;var e=this.fieldsArray[0];return e.options!=null&&e.options["proto3_optional"]===true}});OneOf.d=function decorateOneOf(){var e=new Array(arguments.length),t=0
;while(t<arguments.length)e[t]=arguments[t++];return function oneOfDecorator(t,r){s.decorateType(t.constructor).add(new OneOf(r,e));Object.defineProperty(t,r,{
get:s.oneOfGetter(e),set:s.oneOfSetter(e)})}}}),58790:((e,t,r)=>{e.exports=parse;parse.filename=null;parse.defaults={keepCase:false}
;var i=r(580),n=r(8185),s=r(70901),a=r(30457),o=r(58791),l=r(84624),c=r(73528),d=r(30338),u=r(59988),h=r(67946),f=r(21024),p=r(39609)
;var g=/^[1-9][0-9]*$/,m=/^-?[1-9][0-9]*$/,v=/^0[x][0-9a-fA-F]+$/,y=/^-?0[x][0-9a-fA-F]+$/,S=/^0[0-7]+$/,C=/^-?0[0-7]+$/,b=p.patterns.numberRe,E=/^[a-zA-Z_][a-zA-Z_0-9]*$/,T=p.patterns.typeRefRe
;function parse(e,t,r){if(!(t instanceof n)){r=t;t=new n}r||(r=parse.defaults);var _=r.preferTrailingComment||false
;var w=i(e,r.alternateCommentMode||false),R=w.next,O=w.push,I=w.peek,k=w.skip,N=w.cmnt;var A,P,D,M=true,L="proto2";var B=t;var x=[];var F={}
;var U=r.keepCase?function(e){return e}:p.camelCase;function resolveFileFeatures(){x.forEach(e=>{e._edition=L;Object.keys(F).forEach(t=>{
if(e.getOption(t)!==void 0)return;e.setOption(t,F[t],true)})})}function illegal(e,t,r){var i=parse.filename;r||(parse.filename=null)
;return Error("illegal "+(t||"token")+" '"+e+"' ("+(i?i+", ":"")+"line "+w.line+")")}function readString(){var e,t=[];do{
if((e=R())!=='"'&&e!=="'")throw illegal(e);t.push(R());k(e);e=I()}while(e==='"'||e==="'");return t.join("")}function readValue(e){var t=R();switch(t){case"'":
case'"':O(t);return readString();case"true":case"TRUE":return true;case"false":case"FALSE":return false}try{return parseNumber(t,true)}catch(r){
if(e&&T.test(t))return t;throw illegal(t,"value")}}function readRanges(e,t){var r,i;do{if(!t||(r=I())!=='"'&&r!=="'")try{
e.push([i=parseId(R()),k("to",true)?parseId(R()):i])}catch(i){if(!(t&&T.test(r)&&L>=2023))throw i;e.push(r)}else{var n=readString();e.push(n)
;if(L>=2023)throw illegal(n,"id")}}while(k(",",true));var s={options:void 0};s.setOption=function(e,t){this.options===void 0&&(this.options={})
;this.options[e]=t};ifBlock(s,function parseRange_block(e){if(e!=="option")throw illegal(e);parseOption(s,e);k(";")},function parseRange_line(){
parseInlineOptions(s)})}function parseNumber(e,t){var r=1;if(e.charAt(0)==="-"){r=-1;e=e.substring(1)}switch(e){case"inf":case"INF":case"Inf":return r*(1/0)
;case"nan":case"NAN":case"Nan":case"NaN":return NaN;case"0":return 0}if(g.test(e))return r*parseInt(e,10);if(v.test(e))return r*parseInt(e,16)
;if(S.test(e))return r*parseInt(e,8);if(b.test(e))return r*parseFloat(e);throw illegal(e,"number",t)}function parseId(e,t){switch(e){case"max":case"MAX":
case"Max":return 536870911;case"0":return 0}if(!t&&e.charAt(0)==="-")throw illegal(e,"id");if(m.test(e))return parseInt(e,10);if(y.test(e))return parseInt(e,16)
;if(C.test(e))return parseInt(e,8);throw illegal(e,"id")}function parsePackage(){if(A!==void 0)throw illegal("package");A=R()
;if(!T.test(A))throw illegal(A,"name");B=B.define(A);k(";")}function parseImport(){var e=I();var t;switch(e){case"weak":t=D||(D=[]);R();break;case"public":R()
;default:t=P||(P=[]);break}e=readString();k(";");t.push(e)}function parseSyntax(){k("=");L=readString();if(L<2023)throw illegal(L,"syntax");k(";")}
function parseEdition(){k("=");L=readString();const e=["2023"];if(!e.includes(L))throw illegal(L,"edition");k(";")}function parseCommon(e,t,r){r===void 0&&(r=0)
;switch(t){case"option":parseOption(e,t);k(";");return true;case"message":parseType(e,t,r+1);return true;case"enum":parseEnum(e,t);return true;case"service":
parseService(e,t,r+1);return true;case"extend":parseExtension(e,t,r);return true}return false}function ifBlock(e,t,r){var i=w.line;if(e){
typeof e.comment!=="string"&&(e.comment=N());e.filename=parse.filename}if(k("{",true)){var n;while((n=R())!=="}")t(n);k(";",true)}else{r&&r();k(";")
;e&&(typeof e.comment!=="string"||_)&&(e.comment=N(i)||e.comment)}}function parseType(e,t,r){r===void 0&&(r=0)
;if(r>p.nestingLimit)throw Error("max depth exceeded");if(!E.test(t=R()))throw illegal(t,"type name");var i=new s(t);ifBlock(i,function parseType_block(e){
if(parseCommon(i,e,r))return;switch(e){case"map":parseMapField(i,e);break;case"required":if(L!=="proto2")throw illegal(e);case"repeated":
parseField(i,e,void 0,r+1);break;case"optional":if(L==="proto3")parseField(i,"proto3_optional",void 0,r+1);else{if(L!=="proto2")throw illegal(e)
;parseField(i,"optional",void 0,r+1)}break;case"oneof":parseOneOf(i,e,r+1);break;case"extensions":readRanges(i.extensions||(i.extensions=[]));break
;case"reserved":readRanges(i.reserved||(i.reserved=[]),true);break;default:if(L==="proto2"||!T.test(e))throw illegal(e);O(e);parseField(i,"optional",void 0,r+1)
;break}});e.add(i);e===B&&x.push(i)}function parseField(e,t,r,i){var n=R();if(n==="group"){parseGroup(e,t,i);return}
while(n.endsWith(".")||I().startsWith("."))n+=R();if(!T.test(n))throw illegal(n,"type");var s=R();if(!E.test(s))throw illegal(s,"name");s=U(s);k("=")
;var o=new a(s,parseId(R()),n,t,r);ifBlock(o,function parseField_block(e){if(e!=="option")throw illegal(e);parseOption(o,e);k(";")},function parseField_line(){
parseInlineOptions(o)});if(t==="proto3_optional"){var c=new l("_"+s);o.setOption("proto3_optional",true);c.add(o);e.add(c)}else e.add(o);e===B&&x.push(o)}
function parseGroup(e,t,r){r===void 0&&(r=0);if(r>p.nestingLimit)throw Error("max depth exceeded");if(L>=2023)throw illegal("group");var i=R()
;if(!E.test(i))throw illegal(i,"name");var n=p.lcFirst(i);i===n&&(i=p.ucFirst(i));k("=");var o=parseId(R());var l=new s(i);l.group=true;var c=new a(n,o,i,t)
;c.filename=parse.filename;ifBlock(l,function parseGroup_block(e){switch(e){case"option":parseOption(l,e);k(";");break;case"required":case"repeated":
parseField(l,e,void 0,r+1);break;case"optional":parseField(l,L==="proto3"?"proto3_optional":"optional",void 0,r+1);break;case"message":parseType(l,e,r+1);break
;case"enum":parseEnum(l,e);break;case"reserved":readRanges(l.reserved||(l.reserved=[]),true);break;default:throw illegal(e)}});e.add(l).add(c)}
function parseMapField(e){k("<");var t=R();if(f.mapKey[t]===void 0)throw illegal(t,"type");k(",");var r=R();if(!T.test(r))throw illegal(r,"type");k(">")
;var i=R();if(!E.test(i))throw illegal(i,"name");k("=");var n=new o(U(i),parseId(R()),t,r);ifBlock(n,function parseMapField_block(e){
if(e!=="option")throw illegal(e);parseOption(n,e);k(";")},function parseMapField_line(){parseInlineOptions(n)});e.add(n)}function parseOneOf(e,t,r){
if(!E.test(t=R()))throw illegal(t,"name");var i=new l(U(t));ifBlock(i,function parseOneOf_block(e){if(e==="option"){parseOption(i,e);k(";")}else{O(e)
;parseField(i,"optional",void 0,r)}});e.add(i)}function parseEnum(e,t){if(!E.test(t=R()))throw illegal(t,"name");var r=new c(t)
;ifBlock(r,function parseEnum_block(e){switch(e){case"option":parseOption(r,e);k(";");break;case"reserved":readRanges(r.reserved||(r.reserved=[]),true)
;r.reserved===void 0&&(r.reserved=[]);break;default:parseEnumValue(r,e)}});e.add(r);e===B&&x.push(r)}function parseEnumValue(e,t){
if(!E.test(t))throw illegal(t,"name");k("=");var r=parseId(R(),true),i={options:void 0};i.getOption=function(e){return this.options[e]}
;i.setOption=function(e,t){h.prototype.setOption.call(i,e,t)};i.setParsedOption=function(){return};ifBlock(i,function parseEnumValue_block(e){
if(e!=="option")throw illegal(e);parseOption(i,e);k(";")},function parseEnumValue_line(){parseInlineOptions(i)});e.add(t,r,i.comment,i.parsedOptions||i.options)
}function parseOption(e,t){var r;var i;var n=true;t==="option"&&(t=R());while(t!=="="){if(t===null)throw illegal(t,"end of input");if(t==="("){var s=R();k(")")
;t="("+s+")"}if(n){n=false;if(t.includes(".")&&!t.includes("(")){var a=t.split(".");r=a[0]+".";t=a[1];continue}r=t}else i=i?i+=t:t;t=R()}var o=i?r.concat(i):r
;var l=parseOptionValue(e,o);i=i&&i[0]==="."?i.slice(1):i;r=r&&r[r.length-1]==="."?r.slice(0,-1):r;setParsedOption(e,r,l,i)}function parseOptionValue(e,t,r){
r===void 0&&(r=0);if(r>p.recursionLimit)throw Error("max depth exceeded");if(k("{",true)){var i={};while(!k("}",true)){if(!E.test(j=R()))throw illegal(j,"name")
;if(j===null)throw illegal(j,"end of input");var n;var s=j;k(":",true);if(I()==="{")n=parseOptionValue(e,t+"."+j,r+1);else if(I()==="["){n=[];var a
;if(k("[",true)){do{a=readValue(true);n.push(a)}while(k(",",true));k("]");typeof a!=="undefined"&&setOption(e,t+"."+j,a)}}else{n=readValue(true)
;setOption(e,t+"."+j,n)}var o=i[s];o&&(n=[].concat(o).concat(n));s!=="__proto__"&&(i[s]=n);k(",",true);k(";",true)}return i}var l=readValue(true)
;setOption(e,t,l);return l}function setOption(e,t,r){if(B===e&&/^features\./.test(t)){F[t]=r;return}e.setOption&&e.setOption(t,r)}
function setParsedOption(e,t,r,i){e.setParsedOption&&e.setParsedOption(t,r,i)}function parseInlineOptions(e){if(k("[",true)){do{parseOption(e,"option")
}while(k(",",true));k("]")}return e}function parseService(e,t,r){r===void 0&&(r=0);if(r>p.recursionLimit)throw Error("max depth exceeded")
;if(!E.test(t=R()))throw illegal(t,"service name");var i=new d(t);ifBlock(i,function parseService_block(e){if(parseCommon(i,e,r))return
;if(e!=="rpc")throw illegal(e);parseMethod(i,e)});e.add(i);e===B&&x.push(i)}function parseMethod(e,t){var r=N();var i=t
;if(!E.test(t=R()))throw illegal(t,"name");var n,s,a,o,l=t;k("(");k("stream",true)&&(s=true);if(!T.test(t=R()))throw illegal(t);n=t;k(")");k("returns");k("(")
;k("stream",true)&&(o=true);if(!T.test(t=R()))throw illegal(t);a=t;k(")");var c=new u(l,i,n,a,s,o);c.comment=r;ifBlock(c,function parseMethod_block(e){
if(e!=="option")throw illegal(e);parseOption(c,e);k(";")});e.add(c)}function parseExtension(e,t,r){if(!T.test(t=R()))throw illegal(t,"reference");var i=t
;ifBlock(null,function parseExtension_block(t){switch(t){case"required":case"repeated":parseField(e,t,i,r+1);break;case"optional":
parseField(e,L==="proto3"?"proto3_optional":"optional",i,r+1);break;default:if(L==="proto2"||!T.test(t))throw illegal(t);O(t);parseField(e,"optional",i,r+1)
;break}})}var j;while((j=R())!==null)switch(j){case"package":if(!M)throw illegal(j);parsePackage();break;case"import":if(!M)throw illegal(j);parseImport();break
;case"syntax":if(!M)throw illegal(j);parseSyntax();break;case"edition":if(!M)throw illegal(j);parseEdition();break;case"option":parseOption(B,j);k(";",true)
;break;default:if(parseCommon(B,j,0)){M=false;continue}throw illegal(j)}resolveFileFeatures();parse.filename=null;return{package:A,imports:P,weakImports:D,
root:t}}}),69350:((e,t,r)=>{e.exports=Reader;var i=r(22857);var n;var s=i.LongBits,a=i.utf8;function indexOutOfRange(e,t){
return RangeError("index out of range: "+e.pos+" + "+(t||1)+" > "+e.len)}function Reader(e){this.buf=e;this.pos=0;this.len=e.length}
var o=typeof Uint8Array!=="undefined"?function create_typed_array(e){if(e instanceof Uint8Array||Array.isArray(e))return new Reader(e)
;throw Error("illegal buffer")}:function create_array(e){if(Array.isArray(e))return new Reader(e);throw Error("illegal buffer")};var l=function create(){
return i.Buffer?function create_buffer_setup(e){return(Reader.create=function create_buffer(e){return i.Buffer.isBuffer(e)?new n(e):o(e)})(e)}:o}
;Reader.create=l();Reader.prototype._slice=i.Array.prototype.subarray||i.Array.prototype.slice;function readVarint32NearEnd(e){var t=0;for(var r=0;r<4;++r){
if(e.pos>=e.len)throw indexOutOfRange(e);var i=e.buf[e.pos++];t=(t|(i&127)<<r*7)>>>0;if(i<128)return t}throw indexOutOfRange(e)}
Reader.prototype.uint32=function read_uint32_setup(){var e=4294967295;return function read_uint32(){if(this.len-this.pos<5){
if(this.pos>=this.len)throw indexOutOfRange(this);if(this.buf[this.pos]>=128)return readVarint32NearEnd(this)}e=(this.buf[this.pos]&127)>>>0
;if(this.buf[this.pos++]<128)return e;e=(e|(this.buf[this.pos]&127)<<7)>>>0;if(this.buf[this.pos++]<128)return e;e=(e|(this.buf[this.pos]&127)<<14)>>>0
;if(this.buf[this.pos++]<128)return e;e=(e|(this.buf[this.pos]&127)<<21)>>>0;if(this.buf[this.pos++]<128)return e;e=(e|(this.buf[this.pos]&15)<<28)>>>0
;if(this.buf[this.pos++]<128)return e;if((this.pos+=5)>this.len){this.pos=this.len;throw indexOutOfRange(this,10)}return e}}()
;Reader.prototype.int32=function read_int32(){return this.uint32()|0};Reader.prototype.sint32=function read_sint32(){var e=this.uint32();return e>>>1^-(e&1)}
;function readLongVarint(){var e=new s(0,0);var t=0;if(!(this.len-this.pos>4)){for(;t<3;++t){if(this.pos>=this.len)throw indexOutOfRange(this)
;e.lo=(e.lo|(this.buf[this.pos]&127)<<t*7)>>>0;if(this.buf[this.pos++]<128)return e}e.lo=(e.lo|(this.buf[this.pos++]&127)<<t*7)>>>0;return e}for(;t<4;++t){
e.lo=(e.lo|(this.buf[this.pos]&127)<<t*7)>>>0;if(this.buf[this.pos++]<128)return e}e.lo=(e.lo|(this.buf[this.pos]&127)<<28)>>>0
;e.hi=(e.hi|(this.buf[this.pos]&127)>>4)>>>0;if(this.buf[this.pos++]<128)return e;t=0;if(this.len-this.pos>4)for(;t<5;++t){
e.hi=(e.hi|(this.buf[this.pos]&127)<<t*7+3)>>>0;if(this.buf[this.pos++]<128)return e}else for(;t<5;++t){if(this.pos>=this.len)throw indexOutOfRange(this)
;e.hi=(e.hi|(this.buf[this.pos]&127)<<t*7+3)>>>0;if(this.buf[this.pos++]<128)return e}throw Error("invalid varint encoding")}
Reader.prototype.bool=function read_bool(){return this.uint32()!==0};function readFixed32_end(e,t){return(e[t-4]|e[t-3]<<8|e[t-2]<<16|e[t-1]<<24)>>>0}
Reader.prototype.fixed32=function read_fixed32(){if(this.pos+4>this.len)throw indexOutOfRange(this,4);return readFixed32_end(this.buf,this.pos+=4)}
;Reader.prototype.sfixed32=function read_sfixed32(){if(this.pos+4>this.len)throw indexOutOfRange(this,4);return readFixed32_end(this.buf,this.pos+=4)|0}
;function readFixed64(){if(this.pos+8>this.len)throw indexOutOfRange(this,8)
;return new s(readFixed32_end(this.buf,this.pos+=4),readFixed32_end(this.buf,this.pos+=4))}Reader.prototype.float=function read_float(){
if(this.pos+4>this.len)throw indexOutOfRange(this,4);var e=i.float.readFloatLE(this.buf,this.pos);this.pos+=4;return e}
;Reader.prototype.double=function read_double(){if(this.pos+8>this.len)throw indexOutOfRange(this,4);var e=i.float.readDoubleLE(this.buf,this.pos);this.pos+=8
;return e};Reader.prototype.bytes=function read_bytes(){var e=this.uint32(),t=this.pos,r=this.pos+e;if(r>this.len)throw indexOutOfRange(this,e);this.pos+=e
;if(Array.isArray(this.buf))return this.buf.slice(t,r);if(t===r){var n=i.Buffer;return n?n.alloc(0):new this.buf.constructor(0)}
return this._slice.call(this.buf,t,r)};Reader.prototype.string=function read_string(){var e=this.bytes();return a.read(e,0,e.length)}
;Reader.prototype.skip=function skip(e){if(typeof e==="number"){if(this.pos+e>this.len)throw indexOutOfRange(this,e);this.pos+=e}else do{
if(this.pos>=this.len)throw indexOutOfRange(this)}while(this.buf[this.pos++]&128);return this};Reader.recursionLimit=i.recursionLimit
;Reader.prototype.skipType=function(e,t){t===void 0&&(t=0);if(t>Reader.recursionLimit)throw Error("maximum nesting depth exceeded");switch(e){case 0:this.skip()
;break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:while((e=this.uint32()&7)!==4)this.skipType(e,t+1);break;case 5:this.skip(4);break
;default:throw Error("invalid wire type "+e+" at offset "+this.pos)}return this};Reader._configure=function(e){n=e;Reader.create=l();n._configure()
;var t=i.Long?"toLong":"toNumber";i.merge(Reader.prototype,{int64:function read_int64(){return readLongVarint.call(this)[t](false)},
uint64:function read_uint64(){return readLongVarint.call(this)[t](true)},sint64:function read_sint64(){return readLongVarint.call(this).zzDecode()[t](false)},
fixed64:function read_fixed64(){return readFixed64.call(this)[t](true)},sfixed64:function read_sfixed64(){return readFixed64.call(this)[t](false)}})}}),
42423:((e,t,r)=>{e.exports=BufferReader;var i=r(69350);(BufferReader.prototype=Object.create(i.prototype)).constructor=BufferReader;var n=r(22857)
;function BufferReader(e){i.call(this,e)}BufferReader._configure=function(){n.Buffer&&(BufferReader.prototype._slice=n.Buffer.prototype.slice)}
;BufferReader.prototype.string=function read_string_buffer(){var e=this.uint32()
;return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.pos+e,this.len)):this.buf.toString("utf-8",this.pos,this.pos=Math.min(this.pos+e,this.len))
};BufferReader._configure()}),8185:((e,t,r)=>{e.exports=Root;var i=r(21946);((Root.prototype=Object.create(i.prototype)).constructor=Root).className="Root"
;var n=r(30457),s=r(73528),a=r(84624),o=r(39609);var l,c,d;function Root(e){i.call(this,"",e);this.deferred=[];this.files=[];this._edition="proto2"
;this._fullyQualifiedObjects={}}Root.fromJSON=function fromJSON(e,t,r){r=o.checkDepth(r);t||(t=new Root);e.options&&t.setOptions(e.options)
;return t.addJSON(e.nested,r).resolveAll()};Root.prototype.resolvePath=o.path.resolve;Root.prototype.fetch=o.fetch;function SYNC(){}
Root.prototype.load=function load(e,t,r){if(typeof t==="function"){r=t;t=void 0}var i=this;if(!r)return o.asPromise(load,i,e,t);var n=r===SYNC
;function finish(e,t){if(!r)return;if(n)throw e;t&&t.resolveAll();var i=r;r=null;i(e,t)}function getBundledFileName(e){var t=e.lastIndexOf("google/protobuf/")
;if(t>-1){var r=e.substring(t);if(r in d)return r}return null}function process(e,r,a){a===void 0&&(a=0);try{
if(a>o.recursionLimit)throw Error("max depth exceeded");o.isString(r)&&r.charAt(0)==="{"&&(r=JSON.parse(r));if(o.isString(r)){c.filename=e;var l,d=c(r,i,t),u=0
;if(d.imports)for(;u<d.imports.length;++u)(l=getBundledFileName(d.imports[u])||i.resolvePath(e,d.imports[u]))&&fetch(l,false,a+1)
;if(d.weakImports)for(u=0;u<d.weakImports.length;++u)(l=getBundledFileName(d.weakImports[u])||i.resolvePath(e,d.weakImports[u]))&&fetch(l,true,a+1)
}else i.setOptions(r.options).addJSON(r.nested)}catch(e){finish(e)}n||s||finish(null,i)}function fetch(e,t,a){a===void 0&&(a=0);e=getBundledFileName(e)||e
;if(i.files.indexOf(e)>-1)return;i.files.push(e);if(e in d){if(n)process(e,d[e],a);else{++s;setTimeout(function(){--s;process(e,d[e],a)})}return}if(n){var l
;try{l=o.fs.readFileSync(e).toString("utf8")}catch(e){t||finish(e);return}process(e,l,a)}else{++s;i.fetch(e,function(n,o){--s;if(!r)return;if(n){
t?s||finish(null,i):finish(n);return}process(e,o,a)})}}var s=0;o.isString(e)&&(e=[e]);for(var a,l=0;l<e.length;++l)(a=i.resolvePath("",e[l]))&&fetch(a);if(n){
i.resolveAll();return i}s||finish(null,i);return i};Root.prototype.loadSync=function loadSync(e,t){if(!o.isNode)throw Error("not supported")
;return this.load(e,t,SYNC)};Root.prototype.resolveAll=function resolveAll(){if(!this._needsRecursiveResolve)return this
;if(this.deferred.length)throw Error("unresolvable extensions: "+this.deferred.map(function(e){return"'extend "+e.extend+"' in "+e.parent.fullName}).join(", "))
;return i.prototype.resolveAll.call(this)};var u=/^[A-Z]/;function tryHandleExtension(e,t){var r=t.parent.lookup(t.extend);if(r){
var i=new n(t.fullName,t.id,t.type,t.rule,void 0,t.options);if(r.get(i.name))return true;i.declaringField=t;t.extensionField=i;r.add(i);return true}return false
}Root.prototype._handleAdd=function _handleAdd(e){
if(e instanceof n)e.extend===void 0||e.extensionField||tryHandleExtension(this,e)||this.deferred.push(e);else if(e instanceof s)u.test(e.name)&&(e.parent[e.name]=e.values);else if(!(e instanceof a)){
if(e instanceof l)for(var t=0;t<this.deferred.length;)tryHandleExtension(this,this.deferred[t])?this.deferred.splice(t,1):++t
;for(var r=0;r<e.nestedArray.length;++r)this._handleAdd(e._nestedArray[r]);u.test(e.name)&&(e.parent[e.name]=e)}
(e instanceof l||e instanceof s||e instanceof n)&&(this._fullyQualifiedObjects[e.fullName]=e)};Root.prototype._handleRemove=function _handleRemove(e){
if(e instanceof n){if(e.extend!==void 0)if(e.extensionField){e.extensionField.parent.remove(e.extensionField);e.extensionField=null}else{
var t=this.deferred.indexOf(e);t>-1&&this.deferred.splice(t,1)}}else if(e instanceof s)u.test(e.name)&&delete e.parent[e.name];else if(e instanceof i){
for(var r=0;r<e.nestedArray.length;++r)this._handleRemove(e._nestedArray[r]);u.test(e.name)&&delete e.parent[e.name]}
delete this._fullyQualifiedObjects[e.fullName]};Root._configure=function(e,t,r){l=e;c=t;d=r}}),34460:(e=>{e.exports=Object.create(null)}),9882:((e,t,r)=>{var i=t
;i.Service=r(34026)}),34026:((e,t,r)=>{e.exports=Service;var i=r(22857);(Service.prototype=Object.create(i.EventEmitter.prototype)).constructor=Service
;function Service(e,t,r){if(typeof e!=="function")throw TypeError("rpcImpl must be a function");i.EventEmitter.call(this);this.rpcImpl=e
;this.requestDelimited=Boolean(t);this.responseDelimited=Boolean(r)}Service.prototype.rpcCall=function rpcCall(e,t,r,n,s){
if(!n)throw TypeError("request must be specified");var a=this;if(!s)return i.asPromise(rpcCall,a,e,t,r,n);if(!a.rpcImpl){setTimeout(function(){
s(Error("already ended"))},0);return}try{return a.rpcImpl(e,t[a.requestDelimited?"encodeDelimited":"encode"](n).finish(),function rpcCallback(t,i){if(t){
a.emit("error",t,e);return s(t)}if(i===null){a.end(true);return}if(!(i instanceof r))try{i=r[a.responseDelimited?"decodeDelimited":"decode"](i)}catch(t){
a.emit("error",t,e);return s(t)}a.emit("data",i,e);return s(null,i)})}catch(t){a.emit("error",t,e);setTimeout(function(){s(t)},0);return}}
;Service.prototype.end=function end(e){if(this.rpcImpl){e||this.rpcImpl(null,null,null);this.rpcImpl=null;this.emit("end").off()}return this}}),30338:((e,t,r)=>{
e.exports=Service;var i=r(21946);((Service.prototype=Object.create(i.prototype)).constructor=Service).className="Service";var n=r(59988),s=r(39609),a=r(9882)
;function Service(e,t){i.call(this,e,t);this.methods={};this._methodsArray=null}Service.fromJSON=function fromJSON(e,t,r){r=s.checkDepth(r)
;var i=new Service(e,t.options);if(t.methods)for(var a=Object.keys(t.methods),o=0;o<a.length;++o)i.add(n.fromJSON(a[o],t.methods[a[o]]))
;t.nested&&i.addJSON(t.nested,r);t.edition&&(i._edition=t.edition);i.comment=t.comment;i._defaultEdition="proto3";return i}
;Service.prototype.toJSON=function toJSON(e){var t=i.prototype.toJSON.call(this,e);var r=!!e&&Boolean(e.keepComments)
;return s.toObject(["edition",this._editionToJSON(),"options",t&&t.options||void 0,"methods",i.arrayToJSON(this.methodsArray,e)||{},"nested",t&&t.nested||void 0,"comment",r?this.comment:void 0])
};Object.defineProperty(Service.prototype,"methodsArray",{get:function(){return this._methodsArray||(this._methodsArray=s.toArray(this.methods))}})
;function clearCache(e){e._methodsArray=null;return e}Service.prototype.get=function get(e){
return Object.prototype.hasOwnProperty.call(this.methods,e)?this.methods[e]:i.prototype.get.call(this,e)};Service.prototype.resolveAll=function resolveAll(){
if(!this._needsRecursiveResolve)return this;i.prototype.resolve.call(this);var e=this.methodsArray;for(var t=0;t<e.length;++t)e[t].resolve();return this}
;Service.prototype._resolveFeaturesRecursive=function _resolveFeaturesRecursive(e){if(!this._needsRecursiveFeatureResolution)return this;e=this._edition||e
;i.prototype._resolveFeaturesRecursive.call(this,e);this.methodsArray.forEach(t=>{t._resolveFeaturesRecursive(e)});return this}
;Service.prototype.add=function add(e){if(this.get(e.name))throw Error("duplicate name '"+e.name+"' in "+this);if(e instanceof n){
if(e.name==="__proto__")return this;this.methods[e.name]=e;e.parent=this;return clearCache(this)}return i.prototype.add.call(this,e)}
;Service.prototype.remove=function remove(e){if(e instanceof n){if(this.methods[e.name]!==e)throw Error(e+" is not a member of "+this)
;delete this.methods[e.name];e.parent=null;return clearCache(this)}return i.prototype.remove.call(this,e)};Service.prototype.create=function create(e,t,r){
var i=new a.Service(e,t,r);for(var n,o=0;o<this.methodsArray.length;++o){var l=s.lcFirst((n=this._methodsArray[o]).resolve().name).replace(/[^$\w_]/g,"")
;i[l]=function(e,t,r){return function rpcMethod(i,n){return a.Service.prototype.rpcCall.call(this,e,t,r,i,n)}
}(n,n.resolvedRequestType.ctor,n.resolvedResponseType.ctor)}return i}}),580:(e=>{e.exports=tokenize
;var t=/[\s{}=;:[\],'"()<>]/g,r=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,i=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g
;var n=/^ *[*/]+ */,s=/^\s*\*?\/*/,a=/\n/g,o=/\s/,l=/\\(.?)/g;var c={0:"\0",r:"\r",n:"\n",t:"\t"};function unescape(e){return e.replace(l,function(e,t){
switch(t){case"\\":case"":return t;default:return c[t]||""}})}tokenize.unescape=unescape;function tokenize(e,l){e=e.toString();var c=0,d=e.length,u=1,h=0,f={}
;var p=[];var g=null;function illegal(e){return Error("illegal "+e+" (line "+u+")")}function readString(){var t=g==="'"?i:r;t.lastIndex=c-1;var n=t.exec(e)
;if(!n)throw illegal("string");c=t.lastIndex;push(g);g=null;return unescape(n[1])}function charAt(t){return e.charAt(t)}function setComment(t,r,i){var o={
type:e.charAt(t++),lineEmpty:false,leading:i};var c;c=l?2:3;var d,p=t-c;do{if(--p<0||(d=e.charAt(p))==="\n"){o.lineEmpty=true;break}}while(d===" "||d==="\t")
;var g=e.substring(t,r).split(a);for(var m=0;m<g.length;++m)g[m]=g[m].replace(l?s:n,"").trim();o.text=g.join("\n").trim();f[u]=o;h=u}
function isDoubleSlashCommentLine(t){var r=findEndOfLine(t);var i=e.substring(t,r);var n=/^\s*\/\//.test(i);return n}function findEndOfLine(e){var t=e
;while(t<d&&charAt(t)!=="\n")t++;return t}function next(){if(p.length>0)return p.shift();if(g)return readString();var r,i,n,s,a,h=c===0;do{if(c===d)return null
;r=false;while(o.test(n=charAt(c))){if(n==="\n"){h=true;++u}if(++c===d)return null}if(charAt(c)==="/"){if(++c===d)throw illegal("comment")
;if(charAt(c)==="/")if(l){s=c;a=false;if(isDoubleSlashCommentLine(c-1)){a=true;do{c=findEndOfLine(c);if(c===d)break;c++;if(!h)break
}while(isDoubleSlashCommentLine(c))}else c=Math.min(d,findEndOfLine(c)+1);if(a){setComment(s,c,h);h=true}u++;r=true}else{a=charAt(s=c+1)==="/"
;while(charAt(++c)!=="\n")if(c===d)return null;++c;if(a){setComment(s,c-1,h);h=true}++u;r=true}else{if((n=charAt(c))!=="*")return"/";s=c+1;a=l||charAt(s)==="*"
;do{n==="\n"&&++u;if(++c===d)throw illegal("comment");i=n;n=charAt(c)}while(i!=="*"||n!=="/");++c;if(a){setComment(s,c-2,h);h=true}r=true}}}while(r);var f=c
;t.lastIndex=0;var m=t.test(charAt(f++));if(!m)while(f<d&&!t.test(charAt(f)))++f;var v=e.substring(c,c=f);v!=='"'&&v!=="'"||(g=v);return v}function push(e){
p.push(e)}function peek(){if(!p.length){var e=next();if(e===null)return null;push(e)}return p[0]}function skip(e,t){var r=peek(),i=r===e;if(i){next()
;return true}if(!t)throw illegal("token '"+r+"', '"+e+"' expected");return false}function cmnt(e){var t=null;var r;if(e===void 0){r=f[u-1];delete f[u-1]
;r&&(l||r.type==="*"||r.lineEmpty)&&(t=r.leading?r.text:null)}else{h<e&&peek();r=f[e];delete f[e];!r||r.lineEmpty||!l&&r.type!=="/"||(t=r.leading?null:r.text)}
return t}return Object.defineProperty({next:next,peek:peek,push:push,skip:skip,cmnt:cmnt},"line",{get:function(){return u}})}}),70901:((e,t,r)=>{e.exports=Type
;var i=r(21946);((Type.prototype=Object.create(i.prototype)).constructor=Type).className="Type"
;var n=r(73528),s=r(84624),a=r(30457),o=r(58791),l=r(30338),c=r(69450),d=r(69350),u=r(33654),h=r(39609),f=r(67641),p=r(45301),g=r(7639),m=r(92437),v=r(59781)
;function Type(e,t){e=e.replace(/\W/g,"");i.call(this,e,t);this.fields={};this.oneofs=void 0;this.extensions=void 0;this.reserved=void 0;this.group=void 0
;this._fieldsById=null;this._fieldsArray=null;this._oneofsArray=null;this._ctor=null}Object.defineProperties(Type.prototype,{fieldsById:{get:function(){
if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var e=Object.keys(this.fields),t=0;t<e.length;++t){var r=this.fields[e[t]],i=r.id
;if(this._fieldsById[i])throw Error("duplicate id "+i+" in "+this);this._fieldsById[i]=r}return this._fieldsById}},fieldsArray:{get:function(){
return this._fieldsArray||(this._fieldsArray=h.toArray(this.fields))}},oneofsArray:{get:function(){
return this._oneofsArray||(this._oneofsArray=h.toArray(this.oneofs))}},ctor:{get:function(){return this._ctor||(this.ctor=Type.generateConstructor(this)())},
set:function(e){var t=e.prototype;if(!(t instanceof c)){(e.prototype=new c).constructor=e;h.merge(e.prototype,t)}e.$type=e.prototype.$type=this
;h.merge(e,c,true);this._ctor=e;var r=0;for(;r<this.fieldsArray.length;++r)this._fieldsArray[r].resolve();var i={}
;for(r=0;r<this.oneofsArray.length;++r)i[this._oneofsArray[r].resolve().name]={get:h.oneOfGetter(this._oneofsArray[r].oneof),
set:h.oneOfSetter(this._oneofsArray[r].oneof)};r&&Object.defineProperties(e.prototype,i)}}});Type.generateConstructor=function generateConstructor(e){
var t=h.codegen(["p"],e.name)
;for(var r,i=0;i<e.fieldsArray.length;++i)(r=e._fieldsArray[i]).map?t("this%s={}",h.safeProp(r.name)):r.repeated&&t("this%s=[]",h.safeProp(r.name))
;return t('if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")};function clearCache(e){
e._fieldsById=e._fieldsArray=e._oneofsArray=null;delete e.encode;delete e.decode;delete e.verify;return e}Type.fromJSON=function fromJSON(e,t,r){
r===void 0&&(r=0);if(r>h.nestingLimit)throw Error("max depth exceeded");var c=new Type(e,t.options);c.extensions=t.extensions;c.reserved=t.reserved
;var d=Object.keys(t.fields),u=0;for(;u<d.length;++u)c.add((typeof t.fields[d[u]].keyType!=="undefined"?o.fromJSON:a.fromJSON)(d[u],t.fields[d[u]]))
;if(t.oneofs)for(d=Object.keys(t.oneofs),u=0;u<d.length;++u)c.add(s.fromJSON(d[u],t.oneofs[d[u]]));if(t.nested)for(d=Object.keys(t.nested),u=0;u<d.length;++u){
var f=t.nested[d[u]]
;c.add((f.id!==void 0?a.fromJSON:f.fields!==void 0?Type.fromJSON:f.values!==void 0?n.fromJSON:f.methods!==void 0?l.fromJSON:i.fromJSON)(d[u],f,r+1))}
t.extensions&&t.extensions.length&&(c.extensions=t.extensions);t.reserved&&t.reserved.length&&(c.reserved=t.reserved);t.group&&(c.group=true)
;t.comment&&(c.comment=t.comment);t.edition&&(c._edition=t.edition);c._defaultEdition="proto3";return c};Type.prototype.toJSON=function toJSON(e){
var t=i.prototype.toJSON.call(this,e);var r=!!e&&Boolean(e.keepComments)
;return h.toObject(["edition",this._editionToJSON(),"options",t&&t.options||void 0,"oneofs",i.arrayToJSON(this.oneofsArray,e),"fields",i.arrayToJSON(this.fieldsArray.filter(function(e){
return!e.declaringField
}),e)||{},"extensions",this.extensions&&this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"group",this.group||void 0,"nested",t&&t.nested||void 0,"comment",r?this.comment:void 0])
};Type.prototype.resolveAll=function resolveAll(){if(!this._needsRecursiveResolve)return this;i.prototype.resolveAll.call(this);var e=this.oneofsArray;r=0
;while(r<e.length)e[r++].resolve();var t=this.fieldsArray,r=0;while(r<t.length)t[r++].resolve();return this}
;Type.prototype._resolveFeaturesRecursive=function _resolveFeaturesRecursive(e){if(!this._needsRecursiveFeatureResolution)return this;e=this._edition||e
;i.prototype._resolveFeaturesRecursive.call(this,e);this.oneofsArray.forEach(t=>{t._resolveFeatures(e)});this.fieldsArray.forEach(t=>{t._resolveFeatures(e)})
;return this};Type.prototype.get=function get(e){if(Object.prototype.hasOwnProperty.call(this.fields,e))return this.fields[e]
;if(this.oneofs&&Object.prototype.hasOwnProperty.call(this.oneofs,e))return this.oneofs[e]
;if(this.nested&&Object.prototype.hasOwnProperty.call(this.nested,e))return this.nested[e];return null};Type.prototype.add=function add(e){
if(this.get(e.name))throw Error("duplicate name '"+e.name+"' in "+this);if(e instanceof a&&e.extend===void 0){
if(this._fieldsById?this._fieldsById[e.id]:this.fieldsById[e.id])throw Error("duplicate id "+e.id+" in "+this)
;if(this.isReservedId(e.id))throw Error("id "+e.id+" is reserved in "+this)
;if(this.isReservedName(e.name)||e.name.charAt(0)==="$")throw Error("name '"+e.name+"' is reserved in "+this);if(e.name==="__proto__")return this
;e.parent&&e.parent.remove(e);this.fields[e.name]=e;e.message=this;e.onAdd(this);return clearCache(this)}if(e instanceof s){
if(e.name.charAt(0)==="$")throw Error("name '"+e.name+"' is reserved in "+this);if(e.name==="__proto__")return this;this.oneofs||(this.oneofs={})
;this.oneofs[e.name]=e;e.onAdd(this);return clearCache(this)}return i.prototype.add.call(this,e)};Type.prototype.remove=function remove(e){
if(e instanceof a&&e.extend===void 0){if(!this.fields||this.fields[e.name]!==e)throw Error(e+" is not a member of "+this);delete this.fields[e.name]
;e.parent=null;e.onRemove(this);return clearCache(this)}if(e instanceof s){if(!this.oneofs||this.oneofs[e.name]!==e)throw Error(e+" is not a member of "+this)
;delete this.oneofs[e.name];e.parent=null;e.onRemove(this);return clearCache(this)}return i.prototype.remove.call(this,e)}
;Type.prototype.isReservedId=function isReservedId(e){return i.isReservedId(this.reserved,e)};Type.prototype.isReservedName=function isReservedName(e){
return i.isReservedName(this.reserved,e)};Type.prototype.create=function create(e){return new this.ctor(e)};Type.prototype.setup=function setup(){
var e=this.fullName,t=[];for(var r=0;r<this.fieldsArray.length;++r)t.push(this._fieldsArray[r].resolve().resolvedType);this.encode=f(this)({Writer:u,types:t,
util:h});this.decode=p(this)({Reader:d,types:t,util:h});this.verify=g(this)({types:t,util:h});this.fromObject=m.fromObject(this)({types:t,util:h})
;this.toObject=m.toObject(this)({types:t,util:h});var i=v[e];if(i){var n=Object.create(this);n.fromObject=this.fromObject;this.fromObject=i.fromObject.bind(n)
;n.toObject=this.toObject;this.toObject=i.toObject.bind(n)}return this};Type.prototype.encode=function encode_setup(e,t){
return this.setup().encode.apply(this,arguments)};Type.prototype.encodeDelimited=function encodeDelimited(e,t){
return this.encode(e,t&&t.len?t.fork():t).ldelim()};Type.prototype.decode=function decode_setup(e,t,r,i){return this.setup().decode(e,t,r,i)}
;Type.prototype.decodeDelimited=function decodeDelimited(e){e instanceof d||(e=d.create(e));return this.decode(e,e.uint32())}
;Type.prototype.verify=function verify_setup(e,t){return this.setup().verify(e,t)};Type.prototype.fromObject=function fromObject(e,t){
return this.setup().fromObject(e,t)};Type.prototype.toObject=function toObject(e,t){return this.setup().toObject.apply(this,arguments)}
;Type.d=function decorateType(e){return function typeDecorator(t){h.decorateType(t,e)}}}),21024:((e,t,r)=>{var i=t;var n=r(39609)
;var s=["double","float","int32","uint32","sint32","fixed32","sfixed32","int64","uint64","sint64","fixed64","sfixed64","bool","string","bytes"]
;function bake(e,t){var r=0,i=Object.create(null);t|=0;while(r<e.length)i[s[r+t]]=e[r++];return i}i.basic=bake([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2])
;i.defaults=bake([0,0,0,0,0,0,0,0,0,0,0,0,false,"",n.emptyArray,null]);i.long=bake([0,0,0,1,1],7);i.mapKey=bake([0,0,0,5,5,0,0,0,1,1,0,2],2)
;i.packed=bake([1,5,0,0,0,5,5,0,0,0,1,1,0])}),39609:((e,t,r)=>{var i=e.exports=r(22857);var n=r(34460);var s,a;i.codegen=r(25346);i.fetch=r(44279);i.path=r(66090)
;i.patterns=r(91991);var o=i.patterns.reservedRe;i.fs=r(35763);i.checkDepth=function checkDepth(e){e===void 0&&(e=0)
;if(e>i.recursionLimit)throw Error("max depth exceeded");return e};i.toArray=function toArray(e){if(e){var t=Object.keys(e),r=new Array(t.length),i=0
;while(i<t.length)r[i]=e[t[i++]];return r}return[]};i.toObject=function toObject(e){var t={},r=0;while(r<e.length){var i=e[r++],n=e[r++];n!==void 0&&(t[i]=n)}
return t};i.isReserved=function isReserved(e){return o.test(e)};i.safeProp=function safeProp(e){
if(!/^[$\w_]+$/.test(e)||o.test(e))return"["+JSON.stringify(e)+"]";return"."+e};i.ucFirst=function ucFirst(e){return e.charAt(0).toUpperCase()+e.substring(1)}
;var l=/_([a-z])/g;i.camelCase=function camelCase(e){return e.substring(0,1)+e.substring(1).replace(l,function(e,t){return t.toUpperCase()})}
;i.compareFieldsById=function compareFieldsById(e,t){return e.id-t.id};i.decorateType=function decorateType(e,t){if(e.$type){if(t&&e.$type.name!==t){
i.decorateRoot.remove(e.$type);e.$type.name=t;i.decorateRoot.add(e.$type)}return e.$type}s||(s=r(70901));var n=new s(t||e.name);i.decorateRoot.add(n);n.ctor=e
;Object.defineProperty(e,"$type",{value:n,enumerable:false});Object.defineProperty(e.prototype,"$type",{value:n,enumerable:false});return n};var c=0
;i.decorateEnum=function decorateEnum(e){if(e.$type)return e.$type;a||(a=r(73528));var t=new a("Enum"+c++,e);i.decorateRoot.add(t)
;Object.defineProperty(e,"$type",{value:t,enumerable:false});return t};i.setProperty=function setProperty(e,t,r,n){function setProp(e,t,r){var s=t.shift()
;if(i.isUnsafeProperty(s))return e;if(t.length>0)e[s]=setProp(e[s]||{},t,r);else{var a=e[s];if(a&&n)return e;a&&(r=[].concat(a).concat(r));e[s]=r}return e}
if(typeof e!=="object")throw TypeError("dst must be an object");if(!t)throw TypeError("path must be specified");t=t.split(".")
;if(t.length>i.recursionLimit)throw Error("max depth exceeded");return setProp(e,t,r)};Object.defineProperty(i,"decorateRoot",{get:function(){
return n["decorated"]||(n["decorated"]=new(r(8185)))}})}),35763:((e,t,r)=>{var i=null;try{i=r(79896);i&&i.readFile&&i.readFileSync||(i=null)}catch(e){}e.exports=i
}),70994:((e,t,r)=>{e.exports=LongBits;var i=r(22857);function LongBits(e,t){this.lo=e>>>0;this.hi=t>>>0}var n=LongBits.zero=new LongBits(0,0)
;n.toNumber=function(){return 0};n.zzEncode=n.zzDecode=function(){return this};n.length=function(){return 1};var s=LongBits.zeroHash="\0\0\0\0\0\0\0\0"
;LongBits.fromNumber=function fromNumber(e){if(e===0)return n;var t=e<0;t&&(e=-e);var r=e>>>0,i=(e-r)/4294967296>>>0;if(t){i=~i>>>0;r=~r>>>0;if(++r>4294967295){
r=0;++i>4294967295&&(i=0)}}return new LongBits(r,i)};LongBits.from=function from(e){if(typeof e==="number")return LongBits.fromNumber(e);if(i.isString(e)){
if(!i.Long)return LongBits.fromNumber(parseInt(e,10));e=i.Long.fromString(e)}return e.low||e.high?new LongBits(e.low>>>0,e.high>>>0):n}
;LongBits.prototype.toNumber=function toNumber(e){if(!e&&this.hi>>>31){var t=1+~this.lo>>>0,r=~this.hi>>>0;t||(r=r+1>>>0);return-(t+r*4294967296)}
return this.lo+this.hi*4294967296};LongBits.prototype.toLong=function toLong(e){return i.Long?new i.Long(this.lo|0,this.hi|0,Boolean(e)):{low:this.lo|0,
high:this.hi|0,unsigned:Boolean(e)}};var a=String.prototype.charCodeAt;LongBits.fromHash=function fromHash(e){if(e===s)return n
;return new LongBits((a.call(e,0)|a.call(e,1)<<8|a.call(e,2)<<16|a.call(e,3)<<24)>>>0,(a.call(e,4)|a.call(e,5)<<8|a.call(e,6)<<16|a.call(e,7)<<24)>>>0)}
;LongBits.prototype.toHash=function toHash(){
return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&255,this.hi>>>16&255,this.hi>>>24)}
;LongBits.prototype.zzEncode=function zzEncode(){var e=this.hi>>31;this.hi=((this.hi<<1|this.lo>>>31)^e)>>>0;this.lo=(this.lo<<1^e)>>>0;return this}
;LongBits.prototype.zzDecode=function zzDecode(){var e=-(this.lo&1);this.lo=((this.lo>>>1|this.hi<<31)^e)>>>0;this.hi=(this.hi>>>1^e)>>>0;return this}
;LongBits.prototype.length=function length(){var e=this.lo,t=(this.lo>>>28|this.hi<<4)>>>0,r=this.hi>>>24
;return r===0?t===0?e<16384?e<128?1:2:e<2097152?3:4:t<16384?t<128?5:6:t<2097152?7:8:r<128?9:10}}),22857:(function(e,t,r){var i=t;i.asPromise=r(92222)
;i.base64=r(25478);i.EventEmitter=r(32491);i.float=r(8597);i.utf8=r(70958);i.pool=r(56239);i.LongBits=r(70994);function isUnsafeProperty(e){
return e==="__proto__"||e==="prototype"||e==="constructor"}i.isUnsafeProperty=isUnsafeProperty
;i.isNode=Boolean(typeof global!=="undefined"&&global&&global.process&&global.process.versions&&global.process.versions.node)
;i.global=i.isNode&&global||typeof window!=="undefined"&&window||typeof self!=="undefined"&&self||this;i.emptyArray=Object.freeze?Object.freeze([]):[]
;i.emptyObject=Object.freeze?Object.freeze({}):{};i.isInteger=Number.isInteger||function isInteger(e){return typeof e==="number"&&isFinite(e)&&Math.floor(e)===e
};i.isString=function isString(e){return typeof e==="string"||e instanceof String};i.isObject=function isObject(e){return e&&typeof e==="object"}
;i.isset=i.isSet=function isSet(e,t){var r=e[t]
;if(r!=null&&Object.hasOwnProperty.call(e,t))return typeof r!=="object"||(Array.isArray(r)?r.length:Object.keys(r).length)>0;return false};i.Buffer=function(){
try{var e=i.global.Buffer;return e.prototype.utf8Write?e:null}catch(e){return null}}();i._Buffer_from=null;i._Buffer_allocUnsafe=null
;i.newBuffer=function newBuffer(e){
return typeof e==="number"?i.Buffer?i._Buffer_allocUnsafe(e):new i.Array(e):i.Buffer?i._Buffer_from(e):typeof Uint8Array==="undefined"?e:new Uint8Array(e)}
;i.Array=typeof Uint8Array!=="undefined"?Uint8Array:Array;i.Long=i.global.dcodeIO&&i.global.dcodeIO.Long||i.global.Long||function(){try{var e=r(66390)
;return e&&e.isLong?e:null}catch(e){return null}}();i.key2Re=/^true|false|0|1$/;i.key32Re=/^-?(?:0|[1-9][0-9]*)$/
;i.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/;i.longToHash=function longToHash(e){return e?i.LongBits.from(e).toHash():i.LongBits.zeroHash}
;i.longFromHash=function longFromHash(e,t){var r=i.LongBits.fromHash(e);if(i.Long)return i.Long.fromBits(r.lo,r.hi,t);return r.toNumber(Boolean(t))}
;function merge(e){var t=typeof arguments[arguments.length-1]==="boolean",r=t?arguments.length-1:arguments.length;t=t&&arguments[arguments.length-1]
;for(var i=1;i<r;++i){var n=arguments[i];if(!n)continue
;for(var s=Object.keys(n),a=0;a<s.length;++a)isUnsafeProperty(s[a])||e[s[a]]!==void 0&&t||(e[s[a]]=n[s[a]])}return e}i.merge=merge;i.nestingLimit=32
;i.recursionLimit=100;i.makeProp=function makeProp(e,t){Object.defineProperty(e,t,{enumerable:true,configurable:true,writable:true})}
;i.lcFirst=function lcFirst(e){return e.charAt(0).toLowerCase()+e.substring(1)};function newError(e){function CustomError(e,t){
if(!(this instanceof CustomError))return new CustomError(e,t);Object.defineProperty(this,"message",{get:function(){return e}})
;Error.captureStackTrace?Error.captureStackTrace(this,CustomError):Object.defineProperty(this,"stack",{value:(new Error).stack||""});t&&merge(this,t)}
CustomError.prototype=Object.create(Error.prototype,{constructor:{value:CustomError,writable:true,enumerable:false,configurable:true},name:{get:function get(){
return e},set:void 0,enumerable:false,configurable:true},toString:{value:function value(){return this.name+": "+this.message},writable:true,enumerable:false,
configurable:true}});return CustomError}i.newError=newError;i.ProtocolError=newError("ProtocolError");i.oneOfGetter=function getOneOf(e){var t={}
;for(var r=0;r<e.length;++r)t[e[r]]=1;return function(){
for(var e=Object.keys(this),r=e.length-1;r>-1;--r)if(t[e[r]]===1&&this[e[r]]!==void 0&&this[e[r]]!==null)return e[r]}};i.oneOfSetter=function setOneOf(e){
return function(t){for(var r=0;r<e.length;++r)e[r]!==t&&delete this[e[r]]}};i.toJSONOptions={longs:String,enums:String,bytes:String,json:true}
;i._configure=function(){var e=i.Buffer;if(!e){i._Buffer_from=i._Buffer_allocUnsafe=null;return}
i._Buffer_from=e.from!==Uint8Array.from&&e.from||function Buffer_from(t,r){return new e(t,r)}
;i._Buffer_allocUnsafe=e.allocUnsafe||function Buffer_allocUnsafe(t){return new e(t)}}}),91991:((e,t)=>{var r=t
;r.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;r.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/
;r.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/
}),7639:((e,t,r)=>{e.exports=verifier;var i=r(73528),n=r(39609);function invalid(e,t){
return e.name+": "+t+(e.repeated&&t!=="array"?"[]":e.map&&t!=="object"?"{k:"+e.keyType+"}":"")+" expected"}function genVerifyValue(e,t,r,n){
if(t.resolvedType)if(t.resolvedType instanceof i){e("switch(%s){",n)("default:")("return%j",invalid(t,"enum value"))
;for(var s=Object.keys(t.resolvedType.values),a=0;a<s.length;++a)e("case %i:",t.resolvedType.values[s[a]]);e("break")("}")
}else e("{")("var e=types[%i].verify(%s,n+1);",r,n)("if(e)")("return%j+e",t.name+".")("}");else switch(t.type){case"int32":case"uint32":case"sint32":
case"fixed32":case"sfixed32":e("if(!util.isInteger(%s))",n)("return%j",invalid(t,"integer"));break;case"int64":case"uint64":case"sint64":case"fixed64":
case"sfixed64":e("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))",n,n,n,n)("return%j",invalid(t,"integer|Long"));break
;case"float":case"double":e('if(typeof %s!=="number")',n)("return%j",invalid(t,"number"));break;case"bool":
e('if(typeof %s!=="boolean")',n)("return%j",invalid(t,"boolean"));break;case"string":e("if(!util.isString(%s))",n)("return%j",invalid(t,"string"));break
;case"bytes":e('if(!(%s&&typeof %s.length==="number"||util.isString(%s)))',n,n,n)("return%j",invalid(t,"buffer"));break}return e}function genVerifyKey(e,t,r){
switch(t.keyType){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":e("if(!util.key32Re.test(%s))",r)("return%j",invalid(t,"integer key"))
;break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":e("if(!util.key64Re.test(%s))",r)("return%j",invalid(t,"integer|Long key"));break
;case"bool":e("if(!util.key2Re.test(%s))",r)("return%j",invalid(t,"boolean key"));break}return e}function verifier(e){
var t=n.codegen(["m","n"],e.name+"$verify")('if(typeof m!=="object"||m===null)')("return%j","object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded")
;var r=e.oneofsArray,i={};r.length&&t("var p={}");for(var s=0;s<e.fieldsArray.length;++s){var a=e._fieldsArray[s].resolve(),o="m"+n.safeProp(a.name)
;a.optional&&t("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",o,a.name);if(a.map){
t("if(!util.isObject(%s))",o)("return%j",invalid(a,"object"))("var k=Object.keys(%s)",o)("for(var i=0;i<k.length;++i){");genVerifyKey(t,a,"k[i]")
;genVerifyValue(t,a,s,o+"[k[i]]")("}")}else if(a.repeated){t("if(!Array.isArray(%s))",o)("return%j",invalid(a,"array"))("for(var i=0;i<%s.length;++i){",o)
;genVerifyValue(t,a,s,o+"[i]")("}")}else{if(a.partOf){var l=n.safeProp(a.partOf.name)
;i[a.partOf.name]===1&&t("if(p%s===1)",l)("return%j",a.partOf.name+": multiple values");i[a.partOf.name]=1;t("p%s=1",l)}genVerifyValue(t,a,s,o)}
a.optional&&t("}")}return t("return null")}}),59781:((e,t,r)=>{var i=t;var n=r(69450),s=r(22857);i[".google.protobuf.Any"]={fromObject:function(e,t){
t===void 0&&(t=0);if(t>s.recursionLimit)throw Error("max depth exceeded");if(e&&e["@type"]){var r=e["@type"].substring(e["@type"].lastIndexOf("/")+1)
;var i=this.lookup(r);if(i){var n=e["@type"].charAt(0)==="."?e["@type"].slice(1):e["@type"];n.indexOf("/")===-1&&(n="/"+n);return this.create({type_url:n,
value:i.encode(i.fromObject(e,t+1)).finish()})}}return this.fromObject(e,t)},toObject:function(e,t,r){r===void 0&&(r=0)
;if(r>s.recursionLimit)throw Error("max depth exceeded");var i="type.googleapis.com/";var a="";var o="";if(t&&t.json&&e.type_url&&e.value){
o=e.type_url.substring(e.type_url.lastIndexOf("/")+1);a=e.type_url.substring(0,e.type_url.lastIndexOf("/")+1);var l=this.lookup(o)
;l&&(e=l.decode(e.value,void 0,void 0,r+1))}if(!(e instanceof this.ctor)&&e instanceof n){var c=e.$type.toObject(e,t,r+1)
;var d=e.$type.fullName[0]==="."?e.$type.fullName.slice(1):e.$type.fullName;a===""&&(a=i);o=a+d;c["@type"]=o;return c}return this.toObject(e,t,r)}}}),
33654:((e,t,r)=>{e.exports=Writer;var i=r(22857);var n;var s=i.LongBits,a=i.base64,o=i.utf8;function Op(e,t,r){this.fn=e;this.len=t;this.next=void 0;this.val=r}
function noop(){}function State(e){this.head=e.head;this.tail=e.tail;this.len=e.len;this.next=e.states}function Writer(){this.len=0;this.head=new Op(noop,0,0)
;this.tail=this.head;this.states=null}var l=function create(){return i.Buffer?function create_buffer_setup(){return(Writer.create=function create_buffer(){
return new n})()}:function create_array(){return new Writer}};Writer.create=l();Writer.alloc=function alloc(e){return new i.Array(e)}
;i.Array!==Array&&(Writer.alloc=i.pool(Writer.alloc,i.Array.prototype.subarray));Writer.prototype._push=function push(e,t,r){
this.tail=this.tail.next=new Op(e,t,r);this.len+=t;return this};function writeByte(e,t,r){t[r]=e&255}function writeVarint32(e,t,r){while(e>127){t[r++]=e&127|128
;e>>>=7}t[r]=e}function VarintOp(e,t){this.len=e;this.next=void 0;this.val=t}VarintOp.prototype=Object.create(Op.prototype);VarintOp.prototype.fn=writeVarint32
;Writer.prototype.uint32=function write_uint32(e){this.len+=(this.tail=this.tail.next=new VarintOp((e>>>=0)<128?1:e<16384?2:e<2097152?3:e<268435456?4:5,e)).len
;return this};Writer.prototype.int32=function write_int32(e){return(e|=0)<0?this._push(writeVarint64,10,s.fromNumber(e)):this.uint32(e)}
;Writer.prototype.sint32=function write_sint32(e){return this.uint32((e<<1^e>>31)>>>0)};function writeVarint64(e,t,r){var i=e.lo,n=e.hi;while(n){
t[r++]=i&127|128;i=(i>>>7|n<<25)>>>0;n>>>=7}while(i>127){t[r++]=i&127|128;i>>>=7}t[r++]=i}Writer.prototype.uint64=function write_uint64(e){var t=s.from(e)
;return this._push(writeVarint64,t.length(),t)};Writer.prototype.int64=Writer.prototype.uint64;Writer.prototype.sint64=function write_sint64(e){
var t=s.from(e).zzEncode();return this._push(writeVarint64,t.length(),t)};Writer.prototype.bool=function write_bool(e){return this._push(writeByte,1,e?1:0)}
;function writeFixed32(e,t,r){t[r]=e&255;t[r+1]=e>>>8&255;t[r+2]=e>>>16&255;t[r+3]=e>>>24}Writer.prototype.fixed32=function write_fixed32(e){
return this._push(writeFixed32,4,e>>>0)};Writer.prototype.sfixed32=Writer.prototype.fixed32;Writer.prototype.fixed64=function write_fixed64(e){var t=s.from(e)
;return this._push(writeFixed32,4,t.lo)._push(writeFixed32,4,t.hi)};Writer.prototype.sfixed64=Writer.prototype.fixed64
;Writer.prototype.float=function write_float(e){return this._push(i.float.writeFloatLE,4,e)};Writer.prototype.double=function write_double(e){
return this._push(i.float.writeDoubleLE,8,e)};var c=i.Array.prototype.set?function writeBytes_set(e,t,r){t.set(e,r)}:function writeBytes_for(e,t,r){
for(var i=0;i<e.length;++i)t[r+i]=e[i]};Writer.prototype.bytes=function write_bytes(e){var t=e.length>>>0;if(!t)return this._push(writeByte,1,0)
;if(i.isString(e)){var r=Writer.alloc(t=a.length(e));a.decode(e,r,0);e=r}return this.uint32(t)._push(c,t,e)};Writer.prototype.string=function write_string(e){
var t=o.length(e);return t?this.uint32(t)._push(o.write,t,e):this._push(writeByte,1,0)};Writer.prototype.fork=function fork(){this.states=new State(this)
;this.head=this.tail=new Op(noop,0,0);this.len=0;return this};Writer.prototype.reset=function reset(){if(this.states){this.head=this.states.head
;this.tail=this.states.tail;this.len=this.states.len;this.states=this.states.next}else{this.head=this.tail=new Op(noop,0,0);this.len=0}return this}
;Writer.prototype.ldelim=function ldelim(){var e=this.head,t=this.tail,r=this.len;this.reset().uint32(r);if(r){this.tail.next=e.next;this.tail=t;this.len+=r}
return this};Writer.prototype.finish=function finish(){var e=this.head.next,t=this.constructor.alloc(this.len),r=0;while(e){e.fn(e.val,t,r);r+=e.len;e=e.next}
return t};Writer._configure=function(e){n=e;Writer.create=l();n._configure()}}),3751:((e,t,r)=>{e.exports=BufferWriter;var i=r(33654)
;(BufferWriter.prototype=Object.create(i.prototype)).constructor=BufferWriter;var n=r(22857);function BufferWriter(){i.call(this)}
BufferWriter._configure=function(){BufferWriter.alloc=n._Buffer_allocUnsafe
;BufferWriter.writeBytesBuffer=n.Buffer&&n.Buffer.prototype instanceof Uint8Array&&n.Buffer.prototype.set.name==="set"?function writeBytesBuffer_set(e,t,r){
t.set(e,r)}:function writeBytesBuffer_copy(e,t,r){if(e.copy)e.copy(t,r,0,e.length);else for(var i=0;i<e.length;)t[r++]=e[i++]}}
;BufferWriter.prototype.bytes=function write_bytes_buffer(e){n.isString(e)&&(e=n._Buffer_from(e,"base64"));var t=e.length>>>0;this.uint32(t)
;t&&this._push(BufferWriter.writeBytesBuffer,t,e);return this};function writeStringBuffer(e,t,r){
e.length<40?n.utf8.write(e,t,r):t.utf8Write?t.utf8Write(e,r):t.write(e,r)}BufferWriter.prototype.string=function write_string_buffer(e){
var t=n.Buffer.byteLength(e);this.uint32(t);t&&this._push(writeStringBuffer,t,e);return this};BufferWriter._configure()}),66390:(function(e,t){(function(r,i){
function preferDefault(e){return e.default||e}if(typeof define==="function"&&define.amd)define([],function(){var e={};i(e);return preferDefault(e)});else{i(t)
;e.exports=preferDefault(t)}})(typeof globalThis!=="undefined"?globalThis:typeof self!=="undefined"&&self,function(e){"use strict"
;Object.defineProperty(e,"__esModule",{value:true});e.default=void 0;
/**
     * @license
     * Copyright 2009 The Closure Library Authors
     * Copyright 2020 Daniel Wirtz / The long.js Authors.
     *
     * Licensed under the Apache License, Version 2.0 (the "License");
     * you may not use this file except in compliance with the License.
     * You may obtain a copy of the License at
     *
     *     http://www.apache.org/licenses/LICENSE-2.0
     *
     * Unless required by applicable law or agreed to in writing, software
     * distributed under the License is distributed on an "AS IS" BASIS,
     * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
     * See the License for the specific language governing permissions and
     * limitations under the License.
     *
     * SPDX-License-Identifier: Apache-2.0
     */var t=null;try{
t=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports
}catch{}function Long(e,t,r){this.low=e|0;this.high=t|0;this.unsigned=!!r}Long.prototype.__isLong__;Object.defineProperty(Long.prototype,"__isLong__",{
value:true});function isLong(e){return(e&&e["__isLong__"])===true}function ctz32(e){var t=Math.clz32(e&-e);return e?31-t:t}Long.isLong=isLong;var r={};var i={}
;function fromInt(e,t){var n,s,a;if(t){e>>>=0;if(a=0<=e&&e<256){s=i[e];if(s)return s}n=fromBits(e,0,true);a&&(i[e]=n);return n}e|=0;if(a=-128<=e&&e<128){s=r[e]
;if(s)return s}n=fromBits(e,e<0?-1:0,false);a&&(r[e]=n);return n}Long.fromInt=fromInt;function fromNumber(e,t){if(isNaN(e))return t?h:u;if(t){if(e<0)return h
;if(e>=l)return v}else{if(e<=-c)return y;if(e+1>=c)return m}if(e<0)return fromNumber(-e,t).neg();return fromBits(e%o|0,e/o|0,t)}Long.fromNumber=fromNumber
;function fromBits(e,t,r){return new Long(e,t,r)}Long.fromBits=fromBits;var n=Math.pow;function fromString(e,t,r){if(e.length===0)throw Error("empty string")
;if(typeof t==="number"){r=t;t=false}else t=!!t;if(e==="NaN"||e==="Infinity"||e==="+Infinity"||e==="-Infinity")return t?h:u;r=r||10
;if(r<2||36<r)throw RangeError("radix");var i;if((i=e.indexOf("-"))>0)throw Error("interior hyphen");if(i===0)return fromString(e.substring(1),t,r).neg()
;var s=fromNumber(n(r,8));var a=u;for(var o=0;o<e.length;o+=8){var l=Math.min(8,e.length-o),c=parseInt(e.substring(o,o+l),r);if(l<8){var d=fromNumber(n(r,l))
;a=a.mul(d).add(fromNumber(c))}else{a=a.mul(s);a=a.add(fromNumber(c))}}a.unsigned=t;return a}Long.fromString=fromString;function fromValue(e,t){
if(typeof e==="number")return fromNumber(e,t);if(typeof e==="string")return fromString(e,t);return fromBits(e.low,e.high,typeof t==="boolean"?t:e.unsigned)}
Long.fromValue=fromValue;var s=65536;var a=1<<24;var o=s*s;var l=o*o;var c=l/2;var d=fromInt(a);var u=fromInt(0);Long.ZERO=u;var h=fromInt(0,true);Long.UZERO=h
;var f=fromInt(1);Long.ONE=f;var p=fromInt(1,true);Long.UONE=p;var g=fromInt(-1);Long.NEG_ONE=g;var m=fromBits(-1,2147483647,false);Long.MAX_VALUE=m
;var v=fromBits(-1,-1,true);Long.MAX_UNSIGNED_VALUE=v;var y=fromBits(0,-2147483648,false);Long.MIN_VALUE=y;var S=Long.prototype;S.toInt=function toInt(){
return this.unsigned?this.low>>>0:this.low};S.toNumber=function toNumber(){if(this.unsigned)return(this.high>>>0)*o+(this.low>>>0)
;return this.high*o+(this.low>>>0)};S.toString=function toString(e){e=e||10;if(e<2||36<e)throw RangeError("radix");if(this.isZero())return"0"
;if(this.isNegative()){if(this.eq(y)){var t=fromNumber(e),r=this.div(t),i=r.mul(t).sub(this);return r.toString(e)+i.toInt().toString(e)}
return"-"+this.neg().toString(e)}var s=fromNumber(n(e,6),this.unsigned),a=this;var o="";while(true){var l=a.div(s),c=a.sub(l.mul(s)).toInt()>>>0,d=c.toString(e)
;a=l;if(a.isZero())return d+o;while(d.length<6)d="0"+d;o=""+d+o}};S.getHighBits=function getHighBits(){return this.high}
;S.getHighBitsUnsigned=function getHighBitsUnsigned(){return this.high>>>0};S.getLowBits=function getLowBits(){return this.low}
;S.getLowBitsUnsigned=function getLowBitsUnsigned(){return this.low>>>0};S.getNumBitsAbs=function getNumBitsAbs(){
if(this.isNegative())return this.eq(y)?64:this.neg().getNumBitsAbs();var e=this.high!=0?this.high:this.low;for(var t=31;t>0;t--)if((e&1<<t)!=0)break
;return this.high!=0?t+33:t+1};S.isSafeInteger=function isSafeInteger(){var e=this.high>>21;if(!e)return true;if(this.unsigned)return false
;return e===-1&&!(this.low===0&&this.high===-2097152)};S.isZero=function isZero(){return this.high===0&&this.low===0};S.eqz=S.isZero
;S.isNegative=function isNegative(){return!this.unsigned&&this.high<0};S.isPositive=function isPositive(){return this.unsigned||this.high>=0}
;S.isOdd=function isOdd(){return(this.low&1)===1};S.isEven=function isEven(){return(this.low&1)===0};S.equals=function equals(e){isLong(e)||(e=fromValue(e))
;if(this.unsigned!==e.unsigned&&this.high>>>31===1&&e.high>>>31===1)return false;return this.high===e.high&&this.low===e.low};S.eq=S.equals
;S.notEquals=function notEquals(e){return!this.eq(e)};S.neq=S.notEquals;S.ne=S.notEquals;S.lessThan=function lessThan(e){return this.comp(e)<0};S.lt=S.lessThan
;S.lessThanOrEqual=function lessThanOrEqual(e){return this.comp(e)<=0};S.lte=S.lessThanOrEqual;S.le=S.lessThanOrEqual;S.greaterThan=function greaterThan(e){
return this.comp(e)>0};S.gt=S.greaterThan;S.greaterThanOrEqual=function greaterThanOrEqual(e){return this.comp(e)>=0};S.gte=S.greaterThanOrEqual
;S.ge=S.greaterThanOrEqual;S.compare=function compare(e){isLong(e)||(e=fromValue(e));if(this.eq(e))return 0;var t=this.isNegative(),r=e.isNegative()
;if(t&&!r)return-1;if(!t&&r)return 1;if(!this.unsigned)return this.sub(e).isNegative()?-1:1
;return e.high>>>0>this.high>>>0||e.high===this.high&&e.low>>>0>this.low>>>0?-1:1};S.comp=S.compare;S.negate=function negate(){
if(!this.unsigned&&this.eq(y))return y;return this.not().add(f)};S.neg=S.negate;S.add=function add(e){isLong(e)||(e=fromValue(e));var t=this.high>>>16
;var r=this.high&65535;var i=this.low>>>16;var n=this.low&65535;var s=e.high>>>16;var a=e.high&65535;var o=e.low>>>16;var l=e.low&65535;var c=0,d=0,u=0,h=0
;h+=n+l;u+=h>>>16;h&=65535;u+=i+o;d+=u>>>16;u&=65535;d+=r+a;c+=d>>>16;d&=65535;c+=t+s;c&=65535;return fromBits(u<<16|h,c<<16|d,this.unsigned)}
;S.subtract=function subtract(e){isLong(e)||(e=fromValue(e));return this.add(e.neg())};S.sub=S.subtract;S.multiply=function multiply(e){
if(this.isZero())return this;isLong(e)||(e=fromValue(e));if(t){var r=t["mul"](this.low,this.high,e.low,e.high);return fromBits(r,t["get_high"](),this.unsigned)}
if(e.isZero())return this.unsigned?h:u;if(this.eq(y))return e.isOdd()?y:u;if(e.eq(y))return this.isOdd()?y:u
;if(this.isNegative())return e.isNegative()?this.neg().mul(e.neg()):this.neg().mul(e).neg();if(e.isNegative())return this.mul(e.neg()).neg()
;if(this.lt(d)&&e.lt(d))return fromNumber(this.toNumber()*e.toNumber(),this.unsigned);var i=this.high>>>16;var n=this.high&65535;var s=this.low>>>16
;var a=this.low&65535;var o=e.high>>>16;var l=e.high&65535;var c=e.low>>>16;var f=e.low&65535;var p=0,g=0,m=0,v=0;v+=a*f;m+=v>>>16;v&=65535;m+=s*f;g+=m>>>16
;m&=65535;m+=a*c;g+=m>>>16;m&=65535;g+=n*f;p+=g>>>16;g&=65535;g+=s*c;p+=g>>>16;g&=65535;g+=a*l;p+=g>>>16;g&=65535;p+=i*f+n*c+s*l+a*o;p&=65535
;return fromBits(m<<16|v,p<<16|g,this.unsigned)};S.mul=S.multiply;S.divide=function divide(e){isLong(e)||(e=fromValue(e))
;if(e.isZero())throw Error("division by zero");if(t){if(!this.unsigned&&this.high===-2147483648&&e.low===-1&&e.high===-1)return this
;var r=(this.unsigned?t["div_u"]:t["div_s"])(this.low,this.high,e.low,e.high);return fromBits(r,t["get_high"](),this.unsigned)}
if(this.isZero())return this.unsigned?h:u;var i,s,a;if(this.unsigned){e.unsigned||(e=e.toUnsigned());if(e.gt(this))return h;if(e.gt(this.shru(1)))return p;a=h
}else{if(this.eq(y)){if(e.eq(f)||e.eq(g))return y;if(e.eq(y))return f;var o=this.shr(1);i=o.div(e).shl(1);if(i.eq(u))return e.isNegative()?f:g
;s=this.sub(e.mul(i));a=i.add(s.div(e));return a}if(e.eq(y))return this.unsigned?h:u;if(this.isNegative()){if(e.isNegative())return this.neg().div(e.neg())
;return this.neg().div(e).neg()}if(e.isNegative())return this.div(e.neg()).neg();a=u}s=this;while(s.gte(e)){i=Math.max(1,Math.floor(s.toNumber()/e.toNumber()))
;var l=Math.ceil(Math.log(i)/Math.LN2),c=l<=48?1:n(2,l-48),d=fromNumber(i),m=d.mul(e);while(m.isNegative()||m.gt(s)){i-=c;d=fromNumber(i,this.unsigned)
;m=d.mul(e)}d.isZero()&&(d=f);a=a.add(d);s=s.sub(m)}return a};S.div=S.divide;S.modulo=function modulo(e){isLong(e)||(e=fromValue(e));if(t){
var r=(this.unsigned?t["rem_u"]:t["rem_s"])(this.low,this.high,e.low,e.high);return fromBits(r,t["get_high"](),this.unsigned)}
return this.sub(this.div(e).mul(e))};S.mod=S.modulo;S.rem=S.modulo;S.not=function not(){return fromBits(~this.low,~this.high,this.unsigned)}
;S.countLeadingZeros=function countLeadingZeros(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32};S.clz=S.countLeadingZeros
;S.countTrailingZeros=function countTrailingZeros(){return this.low?ctz32(this.low):ctz32(this.high)+32};S.ctz=S.countTrailingZeros;S.and=function and(e){
isLong(e)||(e=fromValue(e));return fromBits(this.low&e.low,this.high&e.high,this.unsigned)};S.or=function or(e){isLong(e)||(e=fromValue(e))
;return fromBits(this.low|e.low,this.high|e.high,this.unsigned)};S.xor=function xor(e){isLong(e)||(e=fromValue(e))
;return fromBits(this.low^e.low,this.high^e.high,this.unsigned)};S.shiftLeft=function shiftLeft(e){isLong(e)&&(e=e.toInt())
;return(e&=63)===0?this:e<32?fromBits(this.low<<e,this.high<<e|this.low>>>32-e,this.unsigned):fromBits(0,this.low<<e-32,this.unsigned)};S.shl=S.shiftLeft
;S.shiftRight=function shiftRight(e){isLong(e)&&(e=e.toInt())
;return(e&=63)===0?this:e<32?fromBits(this.low>>>e|this.high<<32-e,this.high>>e,this.unsigned):fromBits(this.high>>e-32,this.high>=0?0:-1,this.unsigned)}
;S.shr=S.shiftRight;S.shiftRightUnsigned=function shiftRightUnsigned(e){isLong(e)&&(e=e.toInt());if((e&=63)===0)return this
;if(e<32)return fromBits(this.low>>>e|this.high<<32-e,this.high>>>e,this.unsigned);if(e===32)return fromBits(this.high,0,this.unsigned)
;return fromBits(this.high>>>e-32,0,this.unsigned)};S.shru=S.shiftRightUnsigned;S.shr_u=S.shiftRightUnsigned;S.rotateLeft=function rotateLeft(e){var t
;isLong(e)&&(e=e.toInt());if((e&=63)===0)return this;if(e===32)return fromBits(this.high,this.low,this.unsigned);if(e<32){t=32-e
;return fromBits(this.low<<e|this.high>>>t,this.high<<e|this.low>>>t,this.unsigned)}e-=32;t=32-e
;return fromBits(this.high<<e|this.low>>>t,this.low<<e|this.high>>>t,this.unsigned)};S.rotl=S.rotateLeft;S.rotateRight=function rotateRight(e){var t
;isLong(e)&&(e=e.toInt());if((e&=63)===0)return this;if(e===32)return fromBits(this.high,this.low,this.unsigned);if(e<32){t=32-e
;return fromBits(this.high<<t|this.low>>>e,this.low<<t|this.high>>>e,this.unsigned)}e-=32;t=32-e
;return fromBits(this.low<<t|this.high>>>e,this.high<<t|this.low>>>e,this.unsigned)};S.rotr=S.rotateRight;S.toSigned=function toSigned(){
if(!this.unsigned)return this;return fromBits(this.low,this.high,false)};S.toUnsigned=function toUnsigned(){if(this.unsigned)return this
;return fromBits(this.low,this.high,true)};S.toBytes=function toBytes(e){return e?this.toBytesLE():this.toBytesBE()};S.toBytesLE=function toBytesLE(){
var e=this.high,t=this.low;return[t&255,t>>>8&255,t>>>16&255,t>>>24,e&255,e>>>8&255,e>>>16&255,e>>>24]};S.toBytesBE=function toBytesBE(){
var e=this.high,t=this.low;return[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255]};Long.fromBytes=function fromBytes(e,t,r){
return r?Long.fromBytesLE(e,t):Long.fromBytesBE(e,t)};Long.fromBytesLE=function fromBytesLE(e,t){
return new Long(e[0]|e[1]<<8|e[2]<<16|e[3]<<24,e[4]|e[5]<<8|e[6]<<16|e[7]<<24,t)};Long.fromBytesBE=function fromBytesBE(e,t){
return new Long(e[4]<<24|e[5]<<16|e[6]<<8|e[7],e[0]<<24|e[1]<<16|e[2]<<8|e[3],t)};if(typeof BigInt==="function"){Long.fromBigInt=function fromBigInt(e,t){
var r=Number(BigInt.asIntN(32,e));var i=Number(BigInt.asIntN(32,e>>BigInt(32)));return fromBits(r,i,t)};Long.fromValue=function fromValueWithBigInt(e,t){
if(typeof e==="bigint")return Long.fromBigInt(e,t);return fromValue(e,t)};S.toBigInt=function toBigInt(){var e=BigInt(this.low>>>0)
;var t=BigInt(this.unsigned?this.high>>>0:this.high);return t<<BigInt(32)|e}}e.default=Long})}),25619:((e,t)=>{const r=Uint8Array.of(65,82,82,79,87,49)
;const i=Uint8Array.of(255,255,255,255,0,0,0,0);const n={V1:0,V2:1,V3:2,V4:3,V5:4};const s={Little:0,Big:1};const a={NONE:0,Schema:1,DictionaryBatch:2,
RecordBatch:3,Tensor:4,SparseTensor:5};const o={Dictionary:-1,NONE:0,Null:1,Int:2,Float:3,Binary:4,Utf8:5,Bool:6,Decimal:7,Date:8,Time:9,Timestamp:10,
Interval:11,List:12,Struct:13,Union:14,FixedSizeBinary:15,FixedSizeList:16,Map:17,Duration:18,LargeBinary:19,LargeUtf8:20,LargeList:21,RunEndEncoded:22,
BinaryView:23,Utf8View:24,ListView:25,LargeListView:26};const l={HALF:0,SINGLE:1,DOUBLE:2};const c={DAY:0,MILLISECOND:1};const d={SECOND:0,MILLISECOND:1,
MICROSECOND:2,NANOSECOND:3};const u={YEAR_MONTH:0,DAY_TIME:1,MONTH_DAY_NANO:2};const h={Sparse:0,Dense:1};const f={LZ4_FRAME:0,ZSTD:1};const p={BUFFER:0}
;const g=Uint8Array;const m=Uint16Array;const v=Uint32Array;const y=BigUint64Array;const S=Int8Array;const C=Int16Array;const b=Int32Array;const E=BigInt64Array
;const T=Float32Array;const _=Float64Array;function isArrayBufferLike(e){
return e instanceof ArrayBuffer||typeof SharedArrayBuffer!=="undefined"&&e instanceof SharedArrayBuffer}function intArrayType(e,t){const r=Math.log2(e)-3
;return(t?[S,C,b,E]:[g,m,v,y])[r]}const w=Object.getPrototypeOf(Int8Array);function isTypedArray(e){return e instanceof w}function isArray(e){
return Array.isArray(e)||isTypedArray(e)}function isInt64ArrayType(e){return e===E||e===y}function bisect(e,t){let r=0;let i=e.length;if(i<=2147483648)do{
const n=r+i>>>1;e[n]<=t?r=n+1:i=n}while(r<i);else do{const n=Math.trunc((r+i)/2);e[n]<=t?r=n+1:i=n}while(r<i);return r}function align64(e,t=1){
return(e*t+7&-8)/t}function align(e,t=e.length){const r=align64(t,e.BYTES_PER_ELEMENT);return e.length>r?e.subarray(0,r):e.length<r?resize(e,r):e}
function resize(e,t,r=0){const i=new e.constructor(t);i.set(e,r);return i}function grow(e,t,r){while(e.length<=t)e=resize(e,e.length<<1,r?e.length:0);return e}
function isDate(e){return e instanceof Date}function isIterable(e){return typeof e[Symbol.iterator]==="function"}function check(e,t,r){if(t(e))return e
;throw new Error(r(e))}function checkOneOf(e,t,r){t=Array.isArray(t)?t:Object.values(t);return check(e,e=>t.includes(e),r??(()=>`${e} must be one of ${t}`))}
function keyFor(e,t){for(const[r,i]of Object.entries(e))if(i===t)return r;return"<Unknown>"}
const invalidDataType=e=>`Unsupported data type: "${keyFor(o,e)}" (id ${e})`;const field=(e,t,r=true,i=null)=>({name:e,type:t,nullable:r,metadata:i})
;function isField(e){return Object.hasOwn(e,"name")&&isDataType(e.type)}function isDataType(e){return typeof e?.typeId==="number"}
function asField(e,t="",r=true){return isField(e)?e:field(t,check(e,isDataType,()=>"Data type expected."),r)}const basicType=e=>({typeId:e})
;const dictionary=(e,t,r=false,i=-1)=>({typeId:o.Dictionary,id:i,dictionary:e,indices:t||int32(),ordered:r});const nullType=()=>basicType(o.Null)
;const int=(e=32,t=true)=>({typeId:o.Int,bitWidth:checkOneOf(e,[8,16,32,64]),signed:t,values:intArrayType(e,t)});const int8=()=>int(8);const int16=()=>int(16)
;const int32=()=>int(32);const int64=()=>int(64);const uint8=()=>int(8,false);const uint16=()=>int(16,false);const uint32=()=>int(32,false)
;const uint64=()=>int(64,false);const float=(e=2)=>({typeId:o.Float,precision:checkOneOf(e,l),values:[m,T,_][e]});const float16=()=>float(l.HALF)
;const float32=()=>float(l.SINGLE);const float64=()=>float(l.DOUBLE);const binary=()=>({typeId:o.Binary,offsets:b});const utf8=()=>({typeId:o.Utf8,offsets:b})
;const bool=()=>basicType(o.Bool);const decimal=(e,t,r=128)=>({typeId:o.Decimal,precision:e,scale:t,bitWidth:checkOneOf(r,[32,64,128,256]),values:r===32?b:y})
;const decimal32=(e,t)=>decimal(e,t,32);const decimal64=(e,t)=>decimal(e,t,64);const decimal128=(e,t)=>decimal(e,t,128);const decimal256=(e,t)=>decimal(e,t,256)
;const date=e=>({typeId:o.Date,unit:checkOneOf(e,c),values:e===c.DAY?b:E});const dateDay=()=>date(c.DAY);const dateMillisecond=()=>date(c.MILLISECOND)
;const time=(e=d.MILLISECOND)=>{e=checkOneOf(e,d);const t=e===d.SECOND||e===d.MILLISECOND?32:64;return{typeId:o.Time,unit:e,bitWidth:t,values:t===32?b:E}}
;const timeSecond=()=>time(d.SECOND);const timeMillisecond=()=>time(d.MILLISECOND);const timeMicrosecond=()=>time(d.MICROSECOND)
;const timeNanosecond=()=>time(d.NANOSECOND);const timestamp=(e=d.MILLISECOND,t=null)=>({typeId:o.Timestamp,unit:checkOneOf(e,d),timezone:t,values:E})
;const interval=(e=u.MONTH_DAY_NANO)=>({typeId:o.Interval,unit:checkOneOf(e,u),values:e===u.MONTH_DAY_NANO?void 0:b});const list=e=>({typeId:o.List,
children:[asField(e)],offsets:b});const struct=e=>({typeId:o.Struct,
children:Array.isArray(e)&&e.length>0&&isField(e[0])?e:Object.entries(e).map(([e,t])=>field(e,t))});const union=(e,t,r,i)=>{r??=t.map((e,t)=>t);return{
typeId:o.Union,mode:checkOneOf(e,h),typeIds:r,typeMap:r.reduce((e,t,r)=>(e[t]=r,e),{}),children:t.map((e,t)=>asField(e,`_${t}`)),typeIdForValue:i,offsets:b}}
;const fixedSizeBinary=e=>({typeId:o.FixedSizeBinary,stride:e});const fixedSizeList=(e,t)=>({typeId:o.FixedSizeList,stride:t,children:[asField(e)]})
;const mapType=(e,t)=>({typeId:o.Map,keysSorted:e,children:[t],offsets:b})
;const map=(e,t,r=false)=>mapType(r,field("entries",struct([asField(e,"key",false),asField(t,"value")]),false));const duration=(e=d.MILLISECOND)=>({
typeId:o.Duration,unit:checkOneOf(e,d),values:E});const largeBinary=()=>({typeId:o.LargeBinary,offsets:E});const largeUtf8=()=>({typeId:o.LargeUtf8,offsets:E})
;const largeList=e=>({typeId:o.LargeList,children:[asField(e)],offsets:E});const runEndEncoded=(e,t)=>({typeId:o.RunEndEncoded,
children:[check(asField(e,"run_ends"),e=>e.type.typeId===o.Int,()=>"Run-ends must have an integer type."),asField(t,"values")]})
;const binaryView=()=>basicType(o.BinaryView);const utf8View=()=>basicType(o.Utf8View);const listView=e=>({typeId:o.ListView,children:[asField(e,"value")],
offsets:b});const largeListView=e=>({typeId:o.LargeListView,children:[asField(e,"value")],offsets:E});const R=new _(2);const O=R.buffer;const I=new E(O)
;const k=new v(O);const N=new b(O);const A=new g(O);function identity(e){return e}function toBigInt(e){return BigInt(e)}function toOffset(e){
return isInt64ArrayType(e)?toBigInt:identity}function toDateDay(e){return e/864e5|0}function toTimestamp(e){
return e===d.SECOND?e=>toBigInt(e/1e3):e===d.MILLISECOND?toBigInt:e===d.MICROSECOND?e=>toBigInt(e*1e3):e=>toBigInt(e*1e6)}function toMonthDayNanoBytes([e,t,r]){
N[0]=e;N[1]=t;I[1]=toBigInt(r);return A}function toNumber(e){
if(e>Number.MAX_SAFE_INTEGER||e<Number.MIN_SAFE_INTEGER)throw Error(`BigInt exceeds integer number representation: ${e}`);return Number(e)}function divide(e,t){
return Number(e/t)+Number(e%t)/Number(t)}function toDecimal32(e){return t=>typeof t==="bigint"?Number(t):Math.trunc(t*e)}function toDecimal(e,t,r,i,n){
const s=typeof e==="bigint"?e:toBigInt(Math.trunc(e*n));t[r]=s;if(i>1){t[r+1]=s>>64n;if(i>2){t[r+2]=s>>128n;t[r+3]=s>>192n}}}
const asUint64=e=>BigInt.asUintN(64,e);function fromDecimal64(e,t){return BigInt.asIntN(64,e[t])}function fromDecimal128(e,t){const r=t<<1;let i
;if(BigInt.asIntN(64,e[r+1])<0){i=asUint64(~e[r])|asUint64(~e[r+1])<<64n;i=-(i+1n)}else i=e[r]|e[r+1]<<64n;return i}function fromDecimal256(e,t){const r=t<<2
;let i;if(BigInt.asIntN(64,e[r+3])<0){i=asUint64(~e[r])|asUint64(~e[r+1])<<64n|asUint64(~e[r+2])<<128n|asUint64(~e[r+3])<<192n;i=-(i+1n)
}else i=e[r]|e[r+1]<<64n|e[r+2]<<128n|e[r+3]<<192n;return i}function toFloat16(e){if(e!==e)return 32256;R[0]=e;const t=(k[1]&2147483648)>>16&65535
;let r=k[1]&2146435072,i=0;if(r>=1089470464)if(k[0]>0)r=31744;else{r=(r&2080374784)>>16;i=(k[1]&1048575)>>10}else if(r<=1056964608){i=1048576+(k[1]&1048575)
;i=1048576+(i<<(r>>20)-998)>>21;r=0}else{r=r-1056964608>>10;i=512+(k[1]&1048575)>>10}return t|r|i&65535}const P=new TextDecoder("utf-8");const D=new TextEncoder
;function decodeUtf8(e){return P.decode(e)}function encodeUtf8(e){return D.encode(e)}function keyString(e){
const t=typeof e==="object"&&e?isDate(e)?+e:isArray(e)?`[${e.map(keyString)}]`:objectKey(e):e??null;return`${t}`}function objectKey(e){let t="";let r=-1
;for(const i in e){++r>0&&(t+=",");t+=`"${i}":${keyString(e[i])}`}return`{${t}}`}const M=4;const L=2;function decodeBit(e,t){return(e[t>>3]&1<<t%8)!==0}
function readObject(e,t){const r=t+readInt32(e,t);const i=r-readInt32(e,r);const n=readInt16(e,i);return(t,s,a=null)=>{if(t<n){const n=readInt16(e,i+t)
;if(n)return s(e,r+n)}return a}}function readOffset(e,t){return t}function readBoolean(e,t){return!!readInt8(e,t)}function readInt8(e,t){
return readUint8(e,t)<<24>>24}function readUint8(e,t){return e[t]}function readInt16(e,t){return readUint16(e,t)<<16>>16}function readUint16(e,t){
return e[t]|e[t+1]<<8}function readInt32(e,t){return e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24}function readUint32(e,t){return readInt32(e,t)>>>0}
function readInt64(e,t){return toNumber(BigInt.asIntN(64,BigInt(readUint32(e,t))+(BigInt(readUint32(e,t+M))<<32n)))}function readString(e,t){
let r=t+readInt32(e,t);const i=readInt32(e,r);r+=M;return decodeUtf8(e.subarray(r,r+i))}function readVector(e,t,r,i){if(!t)return[];const n=t+readInt32(e,t)
;return Array.from({length:readInt32(e,n)},(t,s)=>i(e,n+M+s*r))}const B=Symbol("rowIndex");function proxyFactory(e,t){class RowObject{constructor(e){this[B]=e}
toJSON(){return structObject(e,t,this[B])}}const r=RowObject.prototype;for(let i=0;i<e.length;++i){if(Object.hasOwn(r,e[i]))continue;const n=t[i]
;Object.defineProperty(r,e[i],{get(){return n.at(this[B])},enumerable:true})}return e=>new RowObject(e)}function objectFactory(e,t){
return r=>structObject(e,t,r)}function structObject(e,t,r){const i={};for(let n=0;n<e.length;++n)i[e[n]]=t[n].at(r);return i}function isDirectBatch(e){
return e instanceof DirectBatch}class Batch{static ArrayType=null;constructor({length:e,nullCount:t,type:r,validity:i,values:n,offsets:s,sizes:a,children:o}){
this.length=e;this.nullCount=t;this.type=r;this.validity=i;this.values=n;this.offsets=s;this.sizes=a;this.children=o
;t&&this.validity||(this.at=e=>this.value(e))}get[Symbol.toStringTag](){return"Batch"}at(e){return this.isValid(e)?this.value(e):null}isValid(e){
return decodeBit(this.validity,e)}value(e){return this.values[e]}slice(e,t){const r=t-e;const i=Array(r);for(let t=0;t<r;++t)i[t]=this.at(e+t);return i}
*[Symbol.iterator](){for(let e=0;e<this.length;++e)yield this.at(e)}}class DirectBatch extends Batch{constructor(e){super(e);const{length:t,values:r}=this
;this.values=r.subarray(0,t)}slice(e,t){return this.nullCount?super.slice(e,t):this.values.subarray(e,t)}[Symbol.iterator](){
return this.nullCount?super[Symbol.iterator]():this.values[Symbol.iterator]()}}class NumberBatch extends Batch{static ArrayType=_}
class ArrayBatch extends Batch{static ArrayType=Array}class NullBatch extends ArrayBatch{value(e){return null}}class Int64Batch extends NumberBatch{value(e){
return toNumber(this.values[e])}}class Float16Batch extends NumberBatch{value(e){const t=this.values[e];const r=(t&31744)>>10;const i=(t&1023)/1024
;const n=(-1)**((t&32768)>>15);switch(r){case 31:return n*(i?Number.NaN:1/0);case 0:return n*(i?6103515625e-14*i:0)}return n*2**(r-15)*(1+i)}}
class BoolBatch extends ArrayBatch{value(e){return decodeBit(this.values,e)}}class Decimal32NumberBatch extends NumberBatch{constructor(e){super(e)
;const{scale:t}=this.type;this.scale=10**t}value(e){return this.values[e]/this.scale}}class DecimalBatch extends Batch{constructor(e){super(e)
;const{bitWidth:t,scale:r}=this.type;this.decimal=t===64?fromDecimal64:t===128?fromDecimal128:fromDecimal256;this.scale=10n**BigInt(r)}}
class DecimalNumberBatch extends DecimalBatch{static ArrayType=_;value(e){return divide(this.decimal(this.values,e),this.scale)}}
class DecimalBigIntBatch extends DecimalBatch{static ArrayType=Array;value(e){return this.decimal(this.values,e)}}class DateBatch extends ArrayBatch{
constructor(e){super(e);this.source=e}value(e){return new Date(this.source.value(e))}}class DateDayBatch extends NumberBatch{value(e){
return 864e5*this.values[e]}}const x=Int64Batch;class TimestampSecondBatch extends Int64Batch{value(e){return super.value(e)*1e3}}const F=Int64Batch
;class TimestampMicrosecondBatch extends Int64Batch{value(e){return divide(this.values[e],1000n)}}class TimestampNanosecondBatch extends Int64Batch{value(e){
return divide(this.values[e],1000000n)}}class IntervalDayTimeBatch extends ArrayBatch{value(e){const t=this.values;return t.subarray(e<<1,e+1<<1)}}
class IntervalMonthDayNanoBatch extends ArrayBatch{value(e){const t=this.values;const r=e<<4
;return Float64Array.of(readInt32(t,r),readInt32(t,r+4),readInt64(t,r+8))}}const offset32=({values:e,offsets:t},r)=>e.subarray(t[r],t[r+1])
;const offset64=({values:e,offsets:t},r)=>e.subarray(toNumber(t[r]),toNumber(t[r+1]));class BinaryBatch extends ArrayBatch{value(e){return offset32(this,e)}}
class LargeBinaryBatch extends ArrayBatch{value(e){return offset64(this,e)}}class Utf8Batch extends ArrayBatch{value(e){return decodeUtf8(offset32(this,e))}}
class LargeUtf8Batch extends ArrayBatch{value(e){return decodeUtf8(offset64(this,e))}}class ListBatch extends ArrayBatch{value(e){const t=this.offsets
;return this.children[0].slice(t[e],t[e+1])}}class LargeListBatch extends ArrayBatch{value(e){const t=this.offsets
;return this.children[0].slice(toNumber(t[e]),toNumber(t[e+1]))}}class ListViewBatch extends ArrayBatch{value(e){const t=this.offsets[e];const r=t+this.sizes[e]
;return this.children[0].slice(t,r)}}class LargeListViewBatch extends ArrayBatch{value(e){const t=this.offsets[e];const r=t+this.sizes[e]
;return this.children[0].slice(toNumber(t),toNumber(r))}}class FixedBatch extends ArrayBatch{constructor(e){super(e);this.stride=this.type.stride}}
class FixedBinaryBatch extends FixedBatch{value(e){const{stride:t,values:r}=this;return r.subarray(e*t,(e+1)*t)}}class FixedListBatch extends FixedBatch{
value(e){const{children:t,stride:r}=this;return t[0].slice(e*r,(e+1)*r)}}function pairs({children:e,offsets:t},r){const[i,n]=e[0].children;const s=t[r]
;const a=t[r+1];const o=[];for(let e=s;e<a;++e)o.push([i.at(e),n.at(e)]);return o}class MapEntryBatch extends ArrayBatch{value(e){return pairs(this,e)}}
class MapBatch extends ArrayBatch{value(e){return new Map(pairs(this,e))}}class SparseUnionBatch extends ArrayBatch{constructor({typeIds:e,...t}){super(t)
;this.typeIds=e;this.typeMap=this.type.typeMap}value(e,t=e){const{typeIds:r,children:i,typeMap:n}=this;return i[n[r[e]]].at(t)}}
class DenseUnionBatch extends SparseUnionBatch{value(e){return super.value(e,this.offsets[e])}}class StructBatch extends ArrayBatch{
constructor(e,t=objectFactory){super(e);this.names=this.type.children.map(e=>e.name);this.factory=t(this.names,this.children)}value(e){return this.factory(e)}}
class StructProxyBatch extends StructBatch{constructor(e){super(e,proxyFactory)}}class RunEndEncodedBatch extends ArrayBatch{value(e){
const[{values:t},r]=this.children;return r.at(bisect(t,e))}}class DictionaryBatch extends ArrayBatch{setDictionary(e){this.dictionary=e;this.cache=e.cache()
;return this}value(e){return this.cache[this.key(e)]}key(e){return this.values[e]}}class ViewBatch extends ArrayBatch{constructor({data:e,...t}){super(t)
;this.data=e}view(e){const{values:t,data:r}=this;const i=e<<4;let n=i+4;let s=t;const a=readInt32(s,i);if(a>12){n=readInt32(s,i+12);s=r[readInt32(s,i+8)]}
return s.subarray(n,n+a)}}class BinaryViewBatch extends ViewBatch{value(e){return this.view(e)}}class Utf8ViewBatch extends ViewBatch{value(e){
return decodeUtf8(this.view(e))}}function columnBuilder(e){let t=[];return{add(e){t.push(e);return this},clear:()=>t=[],done:()=>new Column(t,e)}}class Column{
constructor(e,t=e[0]?.type){this.type=t;this.length=e.reduce((e,t)=>e+t.length,0);this.nullCount=e.reduce((e,t)=>e+t.nullCount,0);this.data=e;const r=e.length
;const i=new Int32Array(r+1);if(r===1){const[t]=e;i[1]=t.length;this.at=e=>t.at(e)}else for(let t=0,n=0;t<r;++t)i[t+1]=n+=e[t].length;this.offsets=i}
get[Symbol.toStringTag](){return"Column"}[Symbol.iterator](){const e=this.data;return e.length===1?e[0][Symbol.iterator]():batchedIterator(e)}at(e){
const{data:t,offsets:r}=this;const i=bisect(r,e)-1;return t[i]?.at(e-r[i])}get(e){return this.at(e)}toArray(){const{length:e,nullCount:t,data:r}=this
;const i=!t&&isDirectBatch(r[0]);const n=r.length;if(i&&n===1)return r[0].values;const s=!n||t>0?Array:r[0].constructor.ArrayType??r[0].values.constructor
;const a=new s(e);return i?copyArray(a,r):extractArray(a,r)}cache(){return this._cache??(this._cache=this.toArray())}}function*batchedIterator(e){
for(let t=0;t<e.length;++t){const r=e[t][Symbol.iterator]();for(let e=r.next();!e.done;e=r.next())yield e.value}}function copyArray(e,t){
for(let r=0,i=0;r<t.length;++r){const{values:n}=t[r];e.set(n,i);i+=n.length}return e}function extractArray(e,t){let r=-1;for(let i=0;i<t.length;++i){
const n=t[i];for(let t=0;t<n.length;++t)e[++r]=n.at(t)}return e}class Table{constructor(e,t,r=false){const i=e.fields.map(e=>e.name);this.schema=e;this.names=i
;this.children=t;this.factory=r?proxyFactory:objectFactory;const n=[];this.getFactory=e=>n[e]??(n[e]=this.factory(i,t.map(t=>t.data[e])))}
get[Symbol.toStringTag](){return"Table"}get numCols(){return this.names.length}get numRows(){return this.children[0]?.length??0}getChildAt(e){
return this.children[e]}getChild(e){const t=this.names.findIndex(t=>t===e);return t>-1?this.children[t]:void 0}selectAt(e,t=[]){
const{children:r,factory:i,schema:n}=this;const{fields:s}=n;return new Table({...n,fields:e.map((e,r)=>renameField(s[e],t[r]))},e.map(e=>r[e]),i===proxyFactory)
}select(e,t){const r=this.names;const i=e.map(e=>r.indexOf(e));return this.selectAt(i,t)}toColumns(){const{children:e,names:t}=this;const r={}
;t.forEach((t,i)=>r[t]=e[i]?.toArray()??[]);return r}toArray(){const{children:e,getFactory:t,numRows:r}=this;const i=e[0]?.data??[];const n=Array(r)
;for(let e=0,r=-1;e<i.length;++e){const s=t(e);for(let t=0;t<i[e].length;++t)n[++r]=s(t)}return n}*[Symbol.iterator](){const{children:e,getFactory:t}=this
;const r=e[0]?.data??[];for(let e=0;e<r.length;++e){const i=t(e);for(let t=0;t<r[e].length;++t)yield i(t)}}at(e){const{children:t,getFactory:r,numRows:i}=this
;if(e<0||e>=i)return null;const[{offsets:n}]=t;const s=bisect(n,e)-1;return r(s)(e-n[s])}get(e){return this.at(e)}}function renameField(e,t){
return t!=null&&t!==e.name?{...e,name:t}:e}function batchType(e,t={}){const{typeId:r,bitWidth:i,mode:n,precision:s,unit:a}=e
;const{useBigInt:l,useDate:h,useDecimalInt:f,useMap:p,useProxy:g}=t;switch(r){case o.Null:return NullBatch;case o.Bool:return BoolBatch;case o.Int:case o.Time:
case o.Duration:return l||i<64?DirectBatch:Int64Batch;case o.Float:return s?DirectBatch:Float16Batch;case o.Date:
return wrap(a===c.DAY?DateDayBatch:x,h&&DateBatch);case o.Timestamp:
return wrap(a===d.SECOND?TimestampSecondBatch:a===d.MILLISECOND?F:a===d.MICROSECOND?TimestampMicrosecondBatch:TimestampNanosecondBatch,h&&DateBatch)
;case o.Decimal:return i===32?f?DirectBatch:Decimal32NumberBatch:f?DecimalBigIntBatch:DecimalNumberBatch;case o.Interval:
return a===u.DAY_TIME?IntervalDayTimeBatch:a===u.YEAR_MONTH?DirectBatch:IntervalMonthDayNanoBatch;case o.FixedSizeBinary:return FixedBinaryBatch;case o.Utf8:
return Utf8Batch;case o.LargeUtf8:return LargeUtf8Batch;case o.Binary:return BinaryBatch;case o.LargeBinary:return LargeBinaryBatch;case o.BinaryView:
return BinaryViewBatch;case o.Utf8View:return Utf8ViewBatch;case o.List:return ListBatch;case o.LargeList:return LargeListBatch;case o.Map:
return p?MapBatch:MapEntryBatch;case o.ListView:return ListViewBatch;case o.LargeListView:return LargeListViewBatch;case o.FixedSizeList:return FixedListBatch
;case o.Struct:return g?StructProxyBatch:StructBatch;case o.RunEndEncoded:return RunEndEncodedBatch;case o.Dictionary:return DictionaryBatch;case o.Union:
return n?DenseUnionBatch:SparseUnionBatch}throw new Error(invalidDataType(r))}function wrap(e,t){return t?class WrapBatch extends t{constructor(t){
super(new e(t))}}:e}function writeInt32(e,t,r){e[t]=r;e[t+1]=r>>8;e[t+2]=r>>16;e[t+3]=r>>24}function writeInt64(e,t,r){const i=BigInt(r)
;writeInt32(e,t+4,Number(BigInt.asIntN(32,i>>BigInt(32))));writeInt32(e,t+0,Number(BigInt.asIntN(32,i)))}const U=1024;class Builder{constructor(e){this.sink=e
;this.minalign=1;this.buf=new Uint8Array(U);this.space=U;this.vtables=[];this.outputBytes=0}offset(){return this.buf.length-this.space}writeInt8(e){
this.buf[this.space-=1]=e}writeInt16(e){this.buf[this.space-=2]=e;this.buf[this.space+1]=e>>8}writeInt32(e){writeInt32(this.buf,this.space-=4,e)}writeInt64(e){
writeInt64(this.buf,this.space-=8,e)}addInt8(e){prep(this,1,0);this.writeInt8(e)}addInt16(e){prep(this,2,0);this.writeInt16(e)}addInt32(e){prep(this,4,0)
;this.writeInt32(e)}addInt64(e){prep(this,8,0);this.writeInt64(e)}addOffset(e){prep(this,M,0);this.writeInt32(this.offset()-e+M)}addObject(e,t){
const r=objectBuilder(this,e);t?.(r);return r.finish()}addVector(e,t,r,i){const n=e?.length;if(!n)return 0;prep(this,M,t*n);prep(this,r,t*n)
;for(let t=n;--t>=0;)i(this,e[t]);this.writeInt32(n);return this.offset()}addOffsetVector(e){return this.addVector(e,4,4,(e,t)=>e.addOffset(t))}addString(e){
if(e==null)return 0;const t=encodeUtf8(e);const r=t.length;this.addInt8(0);prep(this,M,r);this.buf.set(t,this.space-=r);this.writeInt32(r);return this.offset()}
finish(e){prep(this,this.minalign,M);this.addOffset(e)}flush(){const{buf:e,sink:t}=this;const r=e.subarray(this.space,e.length);t.write(r)
;this.outputBytes+=r.byteLength;this.minalign=1;this.vtables=[];this.buf=new Uint8Array(U);this.space=U}addBuffer(e){const t=e.byteLength;if(!t)return 0
;this.sink.write(e);this.outputBytes+=t;const r=(t+7&-8)-t;this.addPadding(r);return t+r}addPadding(e){if(e>0){this.sink.write(new Uint8Array(e))
;this.outputBytes+=e}}}function prep(e,t,r){let{buf:i,space:n,minalign:s}=e;t>s&&(e.minalign=t);const a=i.length;const o=a-n+r;const l=1+~o&t-1
;i=grow(i,o+l+t-1,true);n+=i.length-a;for(let e=0;e<l;++e)i[--n]=0;e.buf=i;e.space=n}function objectBuilder(e,t){const r=Array(t).fill(0);const i=e.offset()
;function slot(t){r[t]=e.offset()}return{addInt8(t,r,i){if(r!=i){e.addInt8(r);slot(t)}},addInt16(t,r,i){if(r!=i){e.addInt16(r);slot(t)}},addInt32(t,r,i){
if(r!=i){e.addInt32(r);slot(t)}},addInt64(t,r,i){if(r!=i){e.addInt64(r);slot(t)}},addOffset(t,r,i){if(r!=i){e.addOffset(r);slot(t)}},finish(){e.addInt32(0)
;const n=e.offset();let s=t;while(--s>=0&&r[s]===0);const a=s+1;for(;s>=0;--s)e.addInt16(r[s]?n-r[s]:0);const o=2;e.addInt16(n-i);const l=(a+o)*L;e.addInt16(l)
;let c=0;const{buf:d,vtables:u,space:h}=e;e:for(s=0;s<u.length;++s){const e=d.length-u[s];if(l==readInt16(d,e)){
for(let t=L;t<l;t+=L)if(readInt16(d,h+t)!=readInt16(d,e+t))continue e;c=u[s];break}}if(c){e.space=d.length-n;writeInt32(d,e.space,c-n)}else{const t=e.offset()
;u.push(t);writeInt32(d,d.length-n,t-n)}return n}}}const j=-1;const z=8;function missingCodec(e){return`Missing compression codec "${keyFor(f,e)}" (id ${e})`}
const H=new Map;function setCompressionCodec(e,t){H.set(e,t)}function getCompressionCodec(e){return e!=null&&H.get(e)||null}
function decompressBuffer(e,{offset:t,length:r},i){if(r===0)return{bytes:new Uint8Array(0),offset:0,length:0};const n=readInt64(e,t);const s=e.subarray(t+z,t+r)
;const a=n===j?s:i.decode(s);return{bytes:a,offset:0,length:a.length}}function compressBuffer(e,t){const r=t.encode(e);const i=r.length<e.length;const n=i?r:e
;const s=new Uint8Array(z+n.length);writeInt64(s,0,i?e.length:j);s.set(n,z);return s}function decodeBlock(e,t){return{offset:readInt64(e,t),
metadataLength:readInt32(e,t+8),bodyLength:readInt64(e,t+16)}}function decodeBlocks(e,t){return readVector(e,t,24,decodeBlock)}
function decodeBodyCompression(e,t){const r=readObject(e,t);return{codec:r(4,readInt8,f.LZ4_FRAME),method:r(6,readInt8,p.BUFFER)}}
function decodeRecordBatch(e,t,r){const i=readObject(e,t);const s=r<n.V4?8:0;return{length:i(4,readInt64,0),nodes:readVector(e,i(6,readOffset),16,(e,t)=>({
length:readInt64(e,t),nullCount:readInt64(e,t+8)})),regions:readVector(e,i(8,readOffset),16+s,(e,t)=>({offset:readInt64(e,t+s),length:readInt64(e,t+s+8)})),
compression:i(10,decodeBodyCompression),variadic:readVector(e,i(12,readOffset),8,readInt64)}}function decodeDictionaryBatch(e,t,r){const i=readObject(e,t)
;return{id:i(4,readInt64,0),data:i(6,(e,t)=>decodeRecordBatch(e,t,r)),isDelta:i(8,readBoolean,false)}}function decodeDataType(e,t,r,i){
checkOneOf(r,o,invalidDataType);const n=readObject(e,t);switch(r){case o.Binary:return binary();case o.Utf8:return utf8();case o.LargeBinary:
return largeBinary();case o.LargeUtf8:return largeUtf8();case o.List:return list(i[0]);case o.ListView:return listView(i[0]);case o.LargeList:
return largeList(i[0]);case o.LargeListView:return largeListView(i[0]);case o.Struct:return struct(i);case o.RunEndEncoded:return runEndEncoded(i[0],i[1])
;case o.Int:return int(n(4,readInt32,0),n(6,readBoolean,false));case o.Float:return float(n(4,readInt16,l.HALF));case o.Decimal:
return decimal(n(4,readInt32,0),n(6,readInt32,0),n(8,readInt32,128));case o.Date:return date(n(4,readInt16,c.MILLISECOND));case o.Time:
return time(n(4,readInt16,d.MILLISECOND));case o.Timestamp:return timestamp(n(4,readInt16,d.SECOND),n(6,readString));case o.Interval:
return interval(n(4,readInt16,u.YEAR_MONTH));case o.Duration:return duration(n(4,readInt16,d.MILLISECOND));case o.FixedSizeBinary:
return fixedSizeBinary(n(4,readInt32,0));case o.FixedSizeList:return fixedSizeList(i[0],n(4,readInt32,0));case o.Map:return mapType(n(4,readBoolean,false),i[0])
;case o.Union:return union(n(4,readInt16,h.Sparse),i,readVector(e,n(6,readOffset),4,readInt32))}return{typeId:r}}function decodeMetadata(e,t){
const r=readVector(e,t,4,(e,t)=>{const r=readObject(e,t);return[r(4,readString),r(6,readString)]});return r.length?new Map(r):null}function decodeSchema(e,t,r){
const i=readObject(e,t);return{version:r,endianness:i(4,readInt16,0),fields:i(6,decodeSchemaFields,[]),metadata:i(8,decodeMetadata)}}
function decodeSchemaFields(e,t){return readVector(e,t,4,decodeField)}function decodeField(e,t){const r=readObject(e,t);const i=r(8,readUint8,o.NONE)
;const n=r(10,readOffset,0);const s=r(12,decodeDictionary);const a=r(14,decodeFieldChildren,[]);let l=decodeDataType(e,n,i,a);if(s){s.dictionary=l;l=s}return{
name:r(4,readString),type:l,nullable:r(6,readBoolean,false),metadata:r(16,decodeMetadata)}}function decodeFieldChildren(e,t){
return readVector(e,t,4,decodeField)}function decodeDictionary(e,t){if(!t)return null;const r=readObject(e,t)
;return dictionary(null,r(6,decodeInt,int32()),r(8,readBoolean,false),r(4,readInt64,0))}function decodeInt(e,t){return decodeDataType(e,t,o.Int)}
const invalidMessageMetadata=(e,t)=>`Expected to read ${e} metadata bytes, but only read ${t}.`
;const invalidMessageBodyLength=(e,t)=>`Expected to read ${e} bytes for message body, but only read ${t}.`
;const invalidMessageType=e=>`Unsupported message type: ${e} (${keyFor(a,e)})`;function decodeMessage(e,t){let r=readInt32(e,t)||0;t+=M;if(r===-1){
r=readInt32(e,t)||0;t+=M}if(r===0)return null;const i=e.subarray(t,t+=r);if(i.byteLength<r)throw new Error(invalidMessageMetadata(r,i.byteLength))
;const s=readObject(i,0);const o=s(4,readInt16,n.V1);const l=s(6,readUint8,a.NONE);const c=s(8,readOffset,0);const d=s(10,readInt64,0);let u;if(c){
const r=l===a.Schema?decodeSchema:l===a.DictionaryBatch?decodeDictionaryBatch:l===a.RecordBatch?decodeRecordBatch:null
;if(!r)throw new Error(invalidMessageType(l));u=r(i,c,o);if(d>0){const r=e.subarray(t,t+=d)
;if(r.byteLength<d)throw new Error(invalidMessageBodyLength(d,r.byteLength));u.body=r}else l!==a.Schema&&(u.body=new Uint8Array(0))}return{version:o,type:l,
index:t,content:u}}function decodeIPC(e){const t=isArrayBufferLike(e)?new Uint8Array(e):e
;return t instanceof Uint8Array&&isArrowFileFormat(t)?decodeIPCFile(t):decodeIPCStream(t)}function isArrowFileFormat(e){if(!e||e.length<4)return false
;for(let t=0;t<6;++t)if(r[t]!==e[t])return false;return true}function decodeIPCStream(e){const t=[e].flat();let r;const i=[];const n=[];for(const e of t){
if(!(e instanceof Uint8Array))throw new Error("IPC data batch was not a Uint8Array.");let t=0;while(true){const s=decodeMessage(e,t);if(s===null)break;t=s.index
;if(!s.content)continue;switch(s.type){case a.Schema:r||(r=s.content);break;case a.RecordBatch:i.push(s.content);break;case a.DictionaryBatch:n.push(s.content)
;break}}}return{schema:r,dictionaries:n,records:i,metadata:null}}function decodeIPCFile(e){const t=e.byteLength-(r.length+4);const i=readInt32(e,t)
;const s=readObject(e,t-i);const a=s(4,readInt16,n.V1);const o=s(8,decodeBlocks,[]);const l=s(10,decodeBlocks,[]);return{schema:s(6,(e,t)=>decodeSchema(e,t,a)),
dictionaries:o.map(({offset:t})=>decodeMessage(e,t).content),records:l.map(({offset:t})=>decodeMessage(e,t).content),metadata:s(12,decodeMetadata)}}
function tableFromIPC(e,t){return createTable(decodeIPC(e),t)}function createTable(e,t={}){const{schema:r={fields:[]},dictionaries:i,records:n}=e
;const{version:s,fields:a}=r;const l=new Map;const c=contextGenerator(t,s,l);const d=new Map;visitSchemaFields(r,e=>{const t=e.type
;t.typeId===o.Dictionary&&d.set(t.id,t.dictionary)});const u=new Map;for(const e of i){const{id:t,data:r,isDelta:i,body:n}=e;const s=d.get(t)
;const a=visit$1(s,c({...r,body:n}));if(u.has(t)){const e=u.get(t);i||e.clear();e.add(a)}else{
if(i)throw new Error("Delta update can not be first dictionary batch.");u.set(t,columnBuilder(s).add(a))}}u.forEach((e,t)=>l.set(t,e.done()))
;const h=a.map(e=>columnBuilder(e.type));for(const e of n){const t=c(e);a.forEach((e,r)=>h[r].add(visit$1(e.type,t)))}
return new Table(r,h.map(e=>e.done()),t.useProxy)}function visitSchemaFields(e,t){e.fields.forEach(function visitField(e){t(e)
;e.type.dictionary?.children?.forEach(visitField);e.type.children?.forEach(visitField)})}function contextGenerator(e,t,r){const i={version:t,options:e,
dictionary:e=>r.get(e)};return e=>{const{length:t,nodes:r,regions:n,compression:s,variadic:a,body:o}=e;let l=-1;let c=-1;let d=-1;return{...i,length:t,
node:()=>r[++l],buffer:e=>{const{bytes:t,length:r,offset:i}=maybeDecompress(o,n[++c],s)
;return e?new e(t.buffer,t.byteOffset+i,r/e.BYTES_PER_ELEMENT):t.subarray(i,i+r)},variadic:()=>a[++d],visit(e){return e.map(e=>visit$1(e.type,this))}}}}
function maybeDecompress(e,t,r){if(r){if(r.method!==p.BUFFER)throw new Error(`Unknown compression method (${r.method})`);{const i=r.codec
;const n=getCompressionCodec(i);if(!n)throw new Error(missingCodec(i));return decompressBuffer(e,t,n)}}return{bytes:e,...t}}function visit$1(e,t){
const{typeId:r}=e;const{options:i,node:s,buffer:a,variadic:l,version:c}=t;const d=batchType(e,i);const u={...s(),type:e};if(r===o.Null)return new d({...u,
nullCount:u.length});switch(r){case o.Bool:case o.Int:case o.Time:case o.Duration:case o.Float:case o.Decimal:case o.Date:case o.Timestamp:case o.Interval:
case o.FixedSizeBinary:return new d({...u,validity:a(),values:a(e.values)});case o.Utf8:case o.LargeUtf8:case o.Binary:case o.LargeBinary:return new d({...u,
validity:a(),offsets:a(e.offsets),values:a()});case o.BinaryView:case o.Utf8View:return new d({...u,validity:a(),values:a(),data:Array.from({length:l()
},()=>a())});case o.List:case o.LargeList:case o.Map:return new d({...u,validity:a(),offsets:a(e.offsets),children:t.visit(e.children)});case o.ListView:
case o.LargeListView:return new d({...u,validity:a(),offsets:a(e.offsets),sizes:a(e.offsets),children:t.visit(e.children)});case o.FixedSizeList:case o.Struct:
return new d({...u,validity:a(),children:t.visit(e.children)});case o.RunEndEncoded:return new d({...u,children:t.visit(e.children)});case o.Dictionary:{
const{id:r,indices:i}=e;return new d({...u,validity:a(),values:a(i.values)}).setDictionary(t.dictionary(r))}case o.Union:c<n.V5&&a();return new d({...u,
typeIds:a(S),offsets:e.mode===h.Sparse?null:a(e.offsets),children:t.visit(e.children)});default:throw new Error(invalidDataType(r))}}
function encodeRecordBatch(e,t,r){const{nodes:i,regions:n,variadic:s}=t;const a=e.addVector(i,16,8,(e,t)=>{e.writeInt64(t.nullCount);e.writeInt64(t.length)
;return e.offset()});const o=e.addVector(n,16,8,(e,t)=>{e.writeInt64(t.length);e.writeInt64(t.offset);return e.offset()})
;const l=e.addVector(s,8,8,(e,t)=>e.addInt64(t));return e.addObject(5,t=>{t.addInt64(0,i[0].length,0);t.addOffset(1,a,0);t.addOffset(2,o,0)
;t.addOffset(3,encodeCompression(e,r),0);t.addOffset(4,l,0)})}function encodeCompression(e,t){if(!t)return 0;const{codec:r,method:i}=t;return e.addObject(2,e=>{
e.addInt8(0,r,f.LZ4_FRAME);e.addInt8(1,i,p.BUFFER)})}function encodeDictionaryBatch(e,t,r){const i=encodeRecordBatch(e,t.data,r);return e.addObject(3,e=>{
e.addInt64(0,t.id,0);e.addOffset(1,i,0);e.addInt8(2,+t.isDelta,0)})}function encodeMetadata(e,t){return t?.size>0?e.addOffsetVector(Array.from(t,([t,r])=>{
const i=e.addString(`${t}`);const n=e.addString(`${r}`);return e.addObject(2,e=>{e.addOffset(0,i,0);e.addOffset(1,n,0)})})):0}function encodeDataType(e,t){
const r=checkOneOf(t.typeId,o,invalidDataType);switch(r){case o.Dictionary:return encodeDictionary(e,t);case o.Int:return encodeInt(e,t);case o.Float:
return encodeFloat(e,t);case o.Decimal:return encodeDecimal(e,t);case o.Date:return encodeDate(e,t);case o.Time:return encodeTime(e,t);case o.Timestamp:
return encodeTimestamp(e,t);case o.Interval:return encodeInterval(e,t);case o.Duration:return encodeDuration(e,t);case o.FixedSizeBinary:case o.FixedSizeList:
return encodeFixedSize(e,t);case o.Map:return encodeMap(e,t);case o.Union:return encodeUnion(e,t)}return e.addObject(0)}function encodeDate(e,t){
return e.addObject(1,e=>{e.addInt16(0,t.unit,c.MILLISECOND)})}function encodeDecimal(e,t){return e.addObject(3,e=>{e.addInt32(0,t.precision,0)
;e.addInt32(1,t.scale,0);e.addInt32(2,t.bitWidth,128)})}function encodeDuration(e,t){return e.addObject(1,e=>{e.addInt16(0,t.unit,d.MILLISECOND)})}
function encodeFixedSize(e,t){return e.addObject(1,e=>{e.addInt32(0,t.stride,0)})}function encodeFloat(e,t){return e.addObject(1,e=>{
e.addInt16(0,t.precision,l.HALF)})}function encodeInt(e,t){return e.addObject(2,e=>{e.addInt32(0,t.bitWidth,0);e.addInt8(1,+t.signed,0)})}
function encodeInterval(e,t){return e.addObject(1,e=>{e.addInt16(0,t.unit,u.YEAR_MONTH)})}function encodeMap(e,t){return e.addObject(1,e=>{
e.addInt8(0,+t.keysSorted,0)})}function encodeTime(e,t){return e.addObject(2,e=>{e.addInt16(0,t.unit,d.MILLISECOND);e.addInt32(1,t.bitWidth,32)})}
function encodeTimestamp(e,t){const r=e.addString(t.timezone);return e.addObject(2,e=>{e.addInt16(0,t.unit,d.SECOND);e.addOffset(1,r,0)})}
function encodeUnion(e,t){const r=e.addVector(t.typeIds,4,4,(e,t)=>e.addInt32(t));return e.addObject(2,e=>{e.addInt16(0,t.mode,h.Sparse);e.addOffset(1,r,0)})}
function encodeDictionary(e,t){return e.addObject(4,r=>{r.addInt64(0,t.id,0);r.addOffset(1,encodeDataType(e,t.indices),0);r.addInt8(2,+t.ordered,0)})}
const W=new Uint16Array(new Uint8Array([1,0]).buffer)[0]===1;function encodeSchema(e,t){const{fields:r,metadata:i}=t;const n=r.map(t=>encodeField(e,t))
;const s=e.addOffsetVector(n);const a=encodeMetadata(e,i);return e.addObject(4,e=>{e.addInt16(0,+!W,0);e.addOffset(1,s,0);e.addOffset(2,a,0)})}
function encodeField(e,t){const{name:r,nullable:i,type:n,metadata:s}=t;let{typeId:a}=n;let l=0;let c=0;if(a!==o.Dictionary)l=encodeDataType(e,n);else{
const t=n.dictionary;a=t.typeId;c=encodeDataType(e,n);l=encodeDataType(e,t)}const d=(n.children||[]).map(t=>encodeField(e,t));const u=e.addOffsetVector(d)
;const h=encodeMetadata(e,s);const f=e.addString(r);return e.addObject(7,e=>{e.addOffset(0,f,0);e.addInt8(1,+i,0);e.addInt8(2,a,o.NONE);e.addOffset(3,l,0)
;e.addOffset(4,c,0);e.addOffset(5,u,0);e.addOffset(6,h,0)})}function writeFooter(e,t,i,s,a){const o=encodeMetadata(e,a);const l=e.addVector(s,24,8,encodeBlock)
;const c=e.addVector(i,24,8,encodeBlock);const d=encodeSchema(e,t);e.finish(e.addObject(5,e=>{e.addInt16(0,n.V5,n.V1);e.addOffset(1,d,0);e.addOffset(2,c,0)
;e.addOffset(3,l,0);e.addOffset(4,o,0)}));const u=e.offset();e.addInt32(0);e.addInt32(-1);e.flush();e.sink.write(new Uint8Array(Int32Array.of(u).buffer))
;e.sink.write(r)}function encodeBlock(e,{offset:t,metadataLength:r,bodyLength:i}){e.writeInt64(i);e.writeInt32(0);e.writeInt32(r);e.writeInt64(t)
;return e.offset()}function writeMessage(e,t,r,i,s){e.finish(e.addObject(5,e=>{e.addInt16(0,n.V5,n.V1);e.addInt8(1,t,a.NONE);e.addOffset(2,r,0)
;e.addInt64(3,i,0)}));const o=8;const l=e.offset();const c=l+o+7&-8;s?.push({offset:e.outputBytes,metadataLength:c,bodyLength:i});e.addInt32(c-o);e.addInt32(-1)
;e.flush();e.addPadding(c-l-o)}class Sink{write(e){}pad(e){this.write(new Uint8Array(e))}finish(){return null}}class MemorySink extends Sink{constructor(){
super();this.buffers=[]}write(e){this.buffers.push(e)}finish(){const e=this.buffers;const t=e.reduce((e,t)=>e+t.byteLength,0);const r=new Uint8Array(t)
;for(let t=0,i=0;t<e.length;++t){r.set(e[t],i);i+=e[t].byteLength}return r}}const V="stream";const G="file"
;function encodeIPC(e,{sink:t,format:n=V,codec:s}={}){if(n!==V&&n!==G)throw new Error(`Unrecognized Arrow IPC format: ${n}`)
;const{schema:o,dictionaries:l=[],records:c=[],metadata:d}=e;const u=new Builder(t||new MemorySink);const h=n===G;const f=[];const g=[];const m=s!=null?{
codec:s,method:p.BUFFER}:null;h&&u.addBuffer(r);o&&writeMessage(u,a.Schema,encodeSchema(u,o),0);for(const e of l){const{data:t}=e
;writeMessage(u,a.DictionaryBatch,encodeDictionaryBatch(u,e,m),t.byteLength,f);writeBuffers(u,t.buffers)}for(const e of c){
writeMessage(u,a.RecordBatch,encodeRecordBatch(u,e,m),e.byteLength,g);writeBuffers(u,e.buffers)}u.addBuffer(i);h&&writeFooter(u,o,f,g,d);return u.sink}
function writeBuffers(e,t){for(let r=0;r<t.length;++r)e.addBuffer(t[r])}function tableToIPC(e,t){typeof t==="string"&&(t={format:t});const r=t?.codec
;const i=getCompressionCodec(r);if(r!=null&&!i)throw new Error(missingCodec(r));const n=e.children;checkBatchLengths(n)
;const{dictionaries:s,idMap:a}=assembleDictionaryBatches(n,i);const o=assembleRecordBatches(n,i);const l=assembleSchema(e.schema,a);const c={schema:l,
dictionaries:s,records:o};return encodeIPC(c,{...t,codec:r}).finish()}function checkBatchLengths(e){const t=e[0]?.data.map(e=>e.length);e.forEach(({data:e})=>{
if(e.length!==t.length||e.some((e,r)=>e.length!==t[r]))throw new Error("Columns have inconsistent batch sizes.")})}function assembleContext(e){let t=0
;const r=[];const i=[];const n=[];const s=[];return{node(e,t){r.push({length:e,nullCount:t})},buffer(r){
const s=new Uint8Array(r.buffer,r.byteOffset,r.byteLength);const a=e?compressBuffer(s,e):s;const o=a.byteLength;i.push({offset:t,length:o});n.push(a);t+=o+7&-8
},variadic(e){s.push(e)},children(e,t){e.children.forEach((e,r)=>{visit(e.type,t.children[r],this)})},done(){return{byteLength:t,nodes:r,regions:i,variadic:s,
buffers:n}}}}function assembleDictionaryBatches(e,t){const r=[];const i=new Map;const n=new Map;let s=-1;const visitor=e=>{
if(i.has(e))n.set(e.type,i.get(e));else{i.set(e,++s);for(let i=0;i<e.data.length;++i)r.push({id:s,isDelta:i>0,data:assembleRecordBatch([e],i,t)})
;n.set(e.type,s)}};e.forEach(e=>visitDictionaries(e.data[0],visitor));return{dictionaries:r,idMap:n}}function visitDictionaries(e,t){
if(e?.type.typeId===o.Dictionary){const r=e.dictionary;t(r);visitDictionaries(r.data[0],t)}e?.children?.forEach(e=>visitDictionaries(e,t))}
function assembleSchema(e,t){if(!t.size)return e;const visit=e=>{if(e.typeId===o.Dictionary){e.id=t.get(e.dictionary);visitDictType(e)}
e.children&&(e.children=e.children.slice()).forEach(visitFields)};const visitFields=(e,t,r)=>{const i={...e.type};r[t]={...e,type:i};visit(i)}
;const visitDictType=e=>{const t={...e.dictionary};e.dictionary=t;visit(t)};e={...e,fields:e.fields.slice()};e.fields.forEach(visitFields);return e}
function assembleRecordBatches(e,t){return(e[0]?.data||[]).map((r,i)=>assembleRecordBatch(e,i,t))}function assembleRecordBatch(e,t=0,r){
const i=assembleContext(r);e.forEach(e=>{visit(e.type,e.data[t],i)});return i.done()}function visit(e,t,r){const{typeId:i}=e;r.node(t.length,t.nullCount)
;if(i===o.Null)return;switch(i){case o.Bool:case o.Int:case o.Time:case o.Duration:case o.Float:case o.Date:case o.Timestamp:case o.Decimal:case o.Interval:
case o.FixedSizeBinary:case o.Dictionary:r.buffer(t.validity);r.buffer(t.values);return;case o.Utf8:case o.LargeUtf8:case o.Binary:case o.LargeBinary:
r.buffer(t.validity);r.buffer(t.offsets);r.buffer(t.values);return;case o.BinaryView:case o.Utf8View:r.buffer(t.validity);r.buffer(t.values)
;r.variadic(t.data.length);t.data.forEach(e=>r.buffer(e));return;case o.List:case o.LargeList:case o.Map:r.buffer(t.validity);r.buffer(t.offsets)
;r.children(e,t);return;case o.ListView:case o.LargeListView:r.buffer(t.validity);r.buffer(t.offsets);r.buffer(t.sizes);r.children(e,t);return
;case o.FixedSizeList:case o.Struct:r.buffer(t.validity);r.children(e,t);return;case o.RunEndEncoded:r.children(e,t);return;case o.Union:r.buffer(t.typeIds)
;e.mode===h.Dense&&r.buffer(t.offsets);r.children(e,t);return;default:throw new Error(invalidDataType(i))}}function buffer(e){return new Buffer(e)}class Buffer{
constructor(e=g){this.buf=new e(512)}array(e){return align(this.buf,e)}prep(e){e>=this.buf.length&&(this.buf=grow(this.buf,e))}get(e){return this.buf[e]}
set(e,t){this.prep(t);this.buf[t]=e}write(e,t){this.prep(t+e.length);this.buf.set(e,t)}}function bitmap(){return new Bitmap}class Bitmap extends Buffer{set(e){
const t=e>>3;this.prep(t);this.buf[t]|=1<<e%8}}class BatchBuilder{constructor(e,t){this.type=e;this.ctx=t;this.batchClass=t.batchType(e)}init(){this.index=-1
;return this}set(e,t){this.index=t;return false}done(){return null}batch(){const e=new this.batchClass(this.done());this.init();return e}}
class ValidityBuilder extends BatchBuilder{constructor(e,t){super(e,t)}init(){this.nullCount=0;this.validity=bitmap();return super.init()}set(e,t){this.index=t
;const r=e!=null;r?this.validity.set(t):this.nullCount++;return r}done(){const{index:e,nullCount:t,type:r,validity:i}=this;return{length:e+1,nullCount:t,type:r,
validity:t?i.array(1+(e>>3)):new g(0)}}}function dictionaryContext(){const e=new Map;const t=new Set;return{get(r,i){const n=r.id
;if(n>=0&&e.has(n))return e.get(n);{const s=dictionaryValues(r,i);n>=0&&e.set(n,s);t.add(s);return s}},finish(e){t.forEach(t=>t.finish(e))}}}
function dictionaryValues(e,t){const r=Object.create(null);const i=t.builder(e.dictionary);const n=[];i.init();let s=-1;return{type:e,values:i,add(e){n.push(e)
;return e},key(e){const t=keyString(e);let n=r[t];if(n===void 0){r[t]=n=++s;i.set(e,n)}return n},finish(t){const r=e.dictionary
;const s=new(batchType(r,t))(i.done());const a=new Column([s]);n.forEach(e=>e.setDictionary(a))}}}class DictionaryBuilder extends ValidityBuilder{
constructor(e,t){super(e,t);this.dict=t.dictionary(e)}init(){this.values=buffer(this.type.indices.values);return super.init()}set(e,t){
super.set(e,t)&&this.values.set(this.dict.key(e),t)}done(){return{...super.done(),values:this.values.array(this.index+1)}}batch(){
return this.dict.add(super.batch())}}function inferType(e){const t=profiler();e(e=>t.add(e));return t.type()}function profiler(){let e=0;let t=0;let r=0;let i=0
;let n=0;let s=0;let a=0;let o=0;let l=0;let c=0;let d=0;let u=1/0;let h=-1/0;let f=1/0;let p=-1/0;let g;let m;let v;let y={};return{add(S){e++;if(S==null){t++
;return}switch(typeof S){case"string":l++;break;case"number":i++;S<u&&(u=S);S>h&&(h=S);Number.isInteger(S)&&n++;break;case"bigint":s++;if(g===void 0)g=m=S;else{
S<g&&(g=S);S>m&&(m=S)}break;case"boolean":r++;break;case"object":if(S instanceof Date){a++;+S%864e5===0&&o++}else if(isArray(S)){c++;const e=S.length;e<f&&(f=e)
;e>p&&(p=e);v??=profiler();S.forEach(v.add)}else{d++;for(const e in S){const t=y[e]??(y[e]=profiler());t.add(S[e])}}}},type(){const S=e-t
;return S===0?nullType():n===S?intType(u,h):i===S?float64():s===S?bigintType(g,m):r===S?bool():o===S?dateDay():a===S?timestamp():l===S?dictionary(utf8()):c===S?arrayType(v.type(),f,p):d===S?struct(Object.entries(y).map(e=>field(e[0],e[1].type()))):unionType()
}}}function arrayType(e,t,r){return r===t?fixedSizeList(e,t):list(e)}function intType(e,t){const r=Math.max(Math.abs(e)-1,t)
;return r<128?int8():r<32768?int16():r<2**31?int32():float64()}function bigintType(e,t){const r=-e>t?-e-1n:t
;if(r>=2**63)throw new Error(`BigInt exceeds 64 bits: ${r}`);return int64()}function unionType(){
throw new Error("Mixed types detected, please define a union type.")}class BinaryBuilder extends ValidityBuilder{constructor(e,t){super(e,t)
;this.toOffset=toOffset(e.offsets)}init(){this.offsets=buffer(this.type.offsets);this.values=buffer();this.pos=0;return super.init()}set(e,t){
const{offsets:r,values:i,toOffset:n}=this;if(super.set(e,t)){i.write(e,this.pos);this.pos+=e.length}r.set(n(this.pos),t+1)}done(){return{...super.done(),
offsets:this.offsets.array(this.index+2),values:this.values.array(this.pos+1)}}}class BoolBuilder extends ValidityBuilder{constructor(e,t){super(e,t)}init(){
this.values=bitmap();return super.init()}set(e,t){super.set(e,t);e&&this.values.set(t)}done(){return{...super.done(),values:this.values.array(1+(this.index>>3))
}}}class DecimalBuilder extends ValidityBuilder{constructor(e,t){super(e,t);this.scale=10**e.scale;this.stride=e.bitWidth>>6}init(){
this.values=buffer(this.type.values);return super.init()}set(e,t){const{scale:r,stride:i,values:n}=this;if(super.set(e,t)){n.prep((t+1)*i)
;toDecimal(e,n.buf,t*i,i,r)}}done(){const{index:e,stride:t,values:r}=this;return{...super.done(),values:r.array((e+1)*t)}}}
class FixedSizeBinaryBuilder extends ValidityBuilder{constructor(e,t){super(e,t);this.stride=e.stride}init(){this.values=buffer();return super.init()}set(e,t){
super.set(e,t)&&this.values.write(e,t*this.stride)}done(){const{stride:e,values:t}=this;return{...super.done(),values:t.array(e*(this.index+1))}}}
class FixedSizeListBuilder extends ValidityBuilder{constructor(e,t){super(e,t);this.child=t.builder(this.type.children[0].type);this.stride=e.stride}init(){
this.child.init();return super.init()}set(e,t){const{child:r,stride:i}=this;const n=t*i;if(super.set(e,t))for(let t=0;t<i;++t)r.set(e[t],n+t);else r.index=n+i}
done(){const{child:e}=this;return{...super.done(),children:[e.batch()]}}}class IntervalDayTimeBuilder extends ValidityBuilder{init(){
this.values=buffer(this.type.values);return super.init()}set(e,t){if(super.set(e,t)){const r=t<<1;this.values.set(e[0],r);this.values.set(e[1],r+1)}}done(){
return{...super.done(),values:this.values.array(this.index+1<<1)}}}class IntervalMonthDayNanoBuilder extends ValidityBuilder{init(){this.values=buffer()
;return super.init()}set(e,t){super.set(e,t)&&this.values.write(toMonthDayNanoBytes(e),t<<4)}done(){return{...super.done(),
values:this.values.array(this.index+1<<4)}}}class AbstractListBuilder extends ValidityBuilder{constructor(e,t,r){super(e,t);this.child=r}init(){
this.child.init();const e=this.type.offsets;this.offsets=buffer(e);this.toOffset=toOffset(e);this.pos=0;return super.init()}done(){return{...super.done(),
offsets:this.offsets.array(this.index+2),children:[this.child.batch()]}}}class ListBuilder extends AbstractListBuilder{constructor(e,t){
super(e,t,t.builder(e.children[0].type))}set(e,t){const{child:r,offsets:i,toOffset:n}=this;super.set(e,t)&&e.forEach(e=>r.set(e,this.pos++))
;i.set(n(this.pos),t+1)}}class AbstractStructBuilder extends ValidityBuilder{constructor(e,t){super(e,t);this.children=e.children.map(e=>t.builder(e.type))}
init(){this.children.forEach(e=>e.init());return super.init()}done(){const{children:e}=this;e.forEach(e=>e.index=this.index);return{...super.done(),
children:e.map(e=>e.batch())}}}class StructBuilder extends AbstractStructBuilder{constructor(e,t){super(e,t);this.setters=this.children.map((t,r)=>{
const i=e.children[r].name;return(e,r)=>t.set(e?.[i],r)})}set(e,t){super.set(e,t);const r=this.setters;for(let i=0;i<r.length;++i)r[i](e,t)}}
class MapBuilder extends AbstractListBuilder{constructor(e,t){super(e,t,new MapStructBuilder(e.children[0].type,t))}set(e,t){
const{child:r,offsets:i,toOffset:n}=this;if(super.set(e,t))for(const t of e)r.set(t,this.pos++);i.set(n(this.pos),t+1)}}
class MapStructBuilder extends AbstractStructBuilder{set(e,t){super.set(e,t);const[r,i]=this.children;r.set(e[0],t);i.set(e[1],t)}}const q={}
;class RunEndEncodedBuilder extends BatchBuilder{constructor(e,t){super(e,t);this.children=e.children.map(e=>t.builder(e.type))}init(){this.pos=0;this.key=null
;this.value=q;this.children.forEach(e=>e.init());return super.init()}next(){const[e,t]=this.children;e.set(this.index+1,this.pos);t.set(this.value,this.pos++)}
set(e,t){if(e!==this.value){const t=keyString(e);if(t!==this.key){this.key&&this.next();this.key=t;this.value=e}}this.index=t}done(){this.next()
;const{children:e,index:t,type:r}=this;return{length:t+1,nullCount:0,type:r,children:e.map(e=>e.batch())}}}class AbstractUnionBuilder extends BatchBuilder{
constructor(e,t){super(e,t);this.children=e.children.map(e=>t.builder(e.type));this.typeMap=e.typeMap;this.lookup=e.typeIdForValue}init(){this.nullCount=0
;this.typeIds=buffer(S);this.children.forEach(e=>e.init());return super.init()}set(e,t){const{children:r,lookup:i,typeMap:n,typeIds:s}=this;this.index=t
;const a=i(e,t);const o=r[n[a]];s.set(a,t);e==null&&++this.nullCount;this.update(e,t,o)}done(){const{children:e,nullCount:t,type:r,typeIds:i}=this
;const n=this.index+1;return{length:n,nullCount:t,type:r,typeIds:i.array(n),children:e.map(e=>e.batch())}}}
class SparseUnionBuilder extends AbstractUnionBuilder{update(e,t,r){r.set(e,t);this.children.forEach(e=>{e!==r&&e.set(null,t)})}}
class DenseUnionBuilder extends AbstractUnionBuilder{init(){this.offsets=buffer(this.type.offsets);return super.init()}update(e,t,r){const i=r.index+1
;r.set(e,i);this.offsets.set(i,t)}done(){return{...super.done(),offsets:this.offsets.array(this.index+1)}}}class Utf8Builder extends BinaryBuilder{set(e,t){
super.set(e&&encodeUtf8(e),t)}}class DirectBuilder extends ValidityBuilder{constructor(e,t){super(e,t);this.values=buffer(e.values)}init(){
this.values=buffer(this.type.values);return super.init()}set(e,t){super.set(e,t)&&this.values.set(e,t)}done(){return{...super.done(),
values:this.values.array(this.index+1)}}}class Int64Builder extends DirectBuilder{set(e,t){super.set(e==null?e:toBigInt(e),t)}}
class TransformBuilder extends DirectBuilder{constructor(e,t,r){super(e,t);this.transform=r}set(e,t){super.set(e==null?e:this.transform(e),t)}}
function builderContext(e={},t=dictionaryContext()){return{batchType:t=>batchType(t,e),builder(e){return builder(e,this)},dictionary(e){return t.get(e,this)},
finish:()=>t.finish(e)}}function builder(e,t=builderContext()){const{typeId:r}=e;switch(r){case o.Int:case o.Time:case o.Duration:
return isInt64ArrayType(e.values)?new Int64Builder(e,t):new DirectBuilder(e,t);case o.Float:
return e.precision?new DirectBuilder(e,t):new TransformBuilder(e,t,toFloat16);case o.Binary:case o.LargeBinary:return new BinaryBuilder(e,t);case o.Utf8:
case o.LargeUtf8:return new Utf8Builder(e,t);case o.Bool:return new BoolBuilder(e,t);case o.Decimal:
return e.bitWidth===32?new TransformBuilder(e,t,toDecimal32(e.scale)):new DecimalBuilder(e,t);case o.Date:
return new TransformBuilder(e,t,e.unit?toBigInt:toDateDay);case o.Timestamp:return new TransformBuilder(e,t,toTimestamp(e.unit));case o.Interval:switch(e.unit){
case u.DAY_TIME:return new IntervalDayTimeBuilder(e,t);case u.MONTH_DAY_NANO:return new IntervalMonthDayNanoBuilder(e,t)}return new DirectBuilder(e,t)
;case o.List:case o.LargeList:return new ListBuilder(e,t);case o.Struct:return new StructBuilder(e,t);case o.Union:
return e.mode?new DenseUnionBuilder(e,t):new SparseUnionBuilder(e,t);case o.FixedSizeBinary:return new FixedSizeBinaryBuilder(e,t);case o.FixedSizeList:
return new FixedSizeListBuilder(e,t);case o.Map:return new MapBuilder(e,t);case o.RunEndEncoded:return new RunEndEncodedBuilder(e,t);case o.Dictionary:
return new DictionaryBuilder(e,t)}throw new Error(invalidDataType(r))}function columnFromValues(e,t,r={},i){const n=isIterable(e)?t=>{for(const r of e)t(r)}:e
;t??=inferType(n);const{maxBatchRows:s=1/0,...a}=r;let l;if(t.typeId===o.Null){let e=0;n(()=>++e);l=nullBatches(t,e,s)}else{const e=builderContext(a,i)
;const r=builder(t,e).init();const next=e=>l.push(e.batch());l=[];let o=0;n(e=>{r.set(e,o++);if(o>=s){next(r);o=0}});o&&next(r);e.finish()}
return new Column(l,t)}function nullBatches(e,t,r){const i=[];const batch=t=>new NullBatch({length:t,nullCount:t,type:e});const n=Math.floor(t/r)
;for(let e=0;e<n;++e)i.push(batch(r));const s=t%r;s&&i.push(batch(s));return i}function columnFromArray(e,t,r={},i){
return!t&&isTypedArray(e)?columnFromTypedArray(e,r):columnFromValues(t=>e.forEach(t),t,r,i)}function columnFromTypedArray(e,{maxBatchRows:t,useBigInt:r}){
const i=e.constructor;const n=typeForTypedArray(i);const s=e.length;const a=Math.min(t||1/0,s);const o=Math.floor(s/a);const l=[]
;const c=isInt64ArrayType(i)&&!r?Int64Batch:DirectBatch;const add=(t,r)=>l.push(new c({length:r-t,nullCount:0,type:n,validity:new g(0),values:e.subarray(t,r)}))
;let d=0;for(let e=0;e<o;++e)add(d,d+=a);d<s&&add(d,s);return new Column(l)}function typeForTypedArray(e){switch(e){case T:return float32();case _:
return float64();case S:return int8();case C:return int16();case b:return int32();case E:return int64();case g:return uint8();case m:return uint16();case v:
return uint32();case y:return uint64()}}function tableFromColumns(e,t){const r=[];const i=Array.isArray(e)?e:Object.entries(e);const a=i[0]?.[1].length
;const o=i.map(([e,t])=>{if(t.length!==a)throw new Error("All columns must have the same length.");r.push(field(e,t.type));return t});const l={version:n.V5,
endianness:s.Little,fields:r,metadata:null};return new Table(l,o,t)}function tableFromArrays(e,t={}){const{types:r={},...i}=t;const n=dictionaryContext()
;const s=Array.isArray(e)?e:Object.entries(e);const a=s.map(([e,t])=>[e,columnFromArray(t,r[e],i,n)]);return tableFromColumns(a,t.useProxy)}0;0;0;0;0;0;0;0;0;0
;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;t.DE=tableFromIPC;0;0;0;0;0;0;0;0;0;0;0;0;0;0}),82180:((e,t,r)=>{
r.d(t,{V5:()=>BinaryReader,fI:()=>BinaryWriter,O0:()=>a});function varint64read(){const e=this.buf;let t=this.pos;let r=0;let i=0;for(let n=0;n<28;n+=7){
const s=e[t++];r|=(s&127)<<n;if((s&128)==0){this.pos=t;this.assertBounds();this.varint64Lo=r;this.varint64Hi=i;return}}const n=e[t++];r|=(n&15)<<28;i=(n&112)>>4
;if((n&128)==0){this.pos=t;this.assertBounds();this.varint64Lo=r;this.varint64Hi=i;return}for(let n=3;n<=31;n+=7){const s=e[t++];i|=(s&127)<<n;if((s&128)==0){
this.pos=t;this.assertBounds();this.varint64Lo=r;this.varint64Hi=i;return}}throw new Error("invalid varint")}const i=4294967296;function int64FromString(e){
const t=e[0]==="-";t&&(e=e.slice(1));const r=1e6;let n=0;let s=0;function add1e6digit(t,a){const o=Number(e.slice(t,a));s*=r;n=n*r+o;if(n>=i){s+=n/i|0;n%=i}}
add1e6digit(-24,-18);add1e6digit(-18,-12);add1e6digit(-12,-6);add1e6digit(-6);return t?negate(n,s):newBits(n,s)}function int64ToString(e,t){let r=newBits(e,t)
;const i=r.hi&2147483648;i&&(r=negate(r.lo,r.hi));const n=uInt64ToString(r.lo,r.hi);return i?"-"+n:n}function uInt64ToString(e,t){({lo:e,hi:t}=toUnsigned(e,t))
;if(t<=2097151)return String(i*t+e);const r=e&16777215;const n=16777215&(e>>>24|t<<8);const s=t>>16&65535;let a=r+n*6777216+s*6710656;let o=n+s*8147497
;let l=s*2;const c=1e7;if(a>=c){o+=Math.floor(a/c);a%=c}if(o>=c){l+=Math.floor(o/c);o%=c}
return l.toString()+decimalFrom1e7WithLeadingZeros(o)+decimalFrom1e7WithLeadingZeros(a)}function toUnsigned(e,t){return{lo:e>>>0,hi:t>>>0}}
function newBits(e,t){return{lo:e|0,hi:t|0}}function negate(e,t){t=~t;e?e=1+~e:t+=1;return newBits(e,t)}const decimalFrom1e7WithLeadingZeros=e=>{
const t=String(e);return"0000000".slice(t.length)+t};function varint32read(){let e=this.buf[this.pos++];if((e&128)===0){this.assertBounds();return e}let t=e&127
;e=this.buf[this.pos++];t|=(e&127)<<7;if((e&128)===0){this.assertBounds();return t}e=this.buf[this.pos++];t|=(e&127)<<14;if((e&128)===0){this.assertBounds()
;return t}e=this.buf[this.pos++];t|=(e&127)<<21;if((e&128)===0){this.assertBounds();return t}e=this.buf[this.pos++];t|=(e&15)<<28
;for(let t=5;(e&128)!==0&&t<10;t++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");this.assertBounds();return t>>>0}
const n=makeInt64Support();function makeInt64Support(){const e=new DataView(new ArrayBuffer(8))
;const t=typeof BigInt==="function"&&typeof e.getBigInt64==="function"&&typeof e.getBigUint64==="function"&&typeof e.setBigInt64==="function"&&typeof e.setBigUint64==="function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof process.env!="object"||process.env.BUF_BIGINT_DISABLE!=="1")
;if(t){const t=BigInt("-9223372036854775808");const r=BigInt("9223372036854775807");const i=BigInt("0");const n=BigInt("18446744073709551615");return{
zero:BigInt(0),supported:true,parse(e){const i=typeof e=="bigint"?e:BigInt(e);if(i>r||i<t)throw new Error(`invalid int64: ${e}`);return i},uParse(e){
const t=typeof e=="bigint"?e:BigInt(e);if(t>n||t<i)throw new Error(`invalid uint64: ${e}`);return t},enc(t){e.setBigInt64(0,this.parse(t),true);return{
lo:e.getInt32(0,true),hi:e.getInt32(4,true)}},uEnc(t){e.setBigInt64(0,this.uParse(t),true);return{lo:e.getInt32(0,true),hi:e.getInt32(4,true)}},dec(t,r){
e.setInt32(0,t,true);e.setInt32(4,r,true);return e.getBigInt64(0,true)},uDec(t,r){e.setInt32(0,t,true);e.setInt32(4,r,true);return e.getBigUint64(0,true)}}}
return{zero:"0",supported:false,parse(e){typeof e!="string"&&(e=e.toString());assertInt64String(e);return e},uParse(e){typeof e!="string"&&(e=e.toString())
;assertUInt64String(e);return e},enc(e){typeof e!="string"&&(e=e.toString());assertInt64String(e);return int64FromString(e)},uEnc(e){
typeof e!="string"&&(e=e.toString());assertUInt64String(e);return int64FromString(e)},dec(e,t){return int64ToString(e,t)},uDec(e,t){return uInt64ToString(e,t)}}
}function assertInt64String(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int64: "+e)}function assertUInt64String(e){
if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}let s;function configureTextEncoding(e){var t;s=Object.assign(Object.assign({},e),{
encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:emulateEncodeInto(e.encodeUtf8.bind(e))})}function getTextEncoding(){if(!s){const e=globalThis
;if(!e.TextEncoder||!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");const t=new e.TextEncoder
;const r=new e.TextDecoder("utf-8",{ignoreBOM:true});let i;const n={encodeUtf8(e){return t.encode(e)},decodeUtf8(t,n){if(n){i||(i=new e.TextDecoder("utf-8",{
fatal:true,ignoreBOM:true}));return i.decode(t)}return r.decode(t)},checkUtf8(e){try{encodeURIComponent(e);return true}catch(e){return false}}}
;t.encodeInto&&(n.encodeUtf8Into=t.encodeInto.bind(t));const s=String.prototype.isWellFormed;s&&(n.checkUtf8=e=>s.call(e));configureTextEncoding(n)}return s}
function emulateEncodeInto(e){return(t,r)=>{const i=e(t);r.set(i);return{written:i.byteLength}}}var a;(function(e){e[e["Varint"]=0]="Varint"
;e[e["Bit64"]=1]="Bit64";e[e["LengthDelimited"]=2]="LengthDelimited";e[e["StartGroup"]=3]="StartGroup";e[e["EndGroup"]=4]="EndGroup";e[e["Bit32"]=5]="Bit32"
})(a||(a={}));const o=4294967295;const l=2147483647;const c=-2147483648;class BinaryWriter{constructor(e){this.stackPos=[]
;this.encodeUtf8Into=e?emulateEncodeInto(e):getTextEncoding().encodeUtf8Into;this.buffer=h;this.viewCache=f;this.pos=0}ensureCapacity(e){const t=this.pos+e
;if(t>this.buffer.length){let e=this.buffer.length||d;while(e<t)e*=2;const r=new Uint8Array(e);this.pos>0&&r.set(this.buffer);this.buffer=r}}view(){
const e=this.buffer;const t=this.viewCache;if(t.byteLength===e.byteLength)return t;const r=new DataView(e.buffer);this.viewCache=r;return r}finish(){
const e=this.buffer.slice(0,this.pos);this.pos=0;this.stackPos=[];return e}fork(){this.stackPos.push(this.pos);this.ensureCapacity(u);this.buffer[this.pos++]=0
;return this}join(){const e=this.stackPos.pop();if(e===void 0)throw new Error("invalid state, fork stack empty");const t=this.pos-e-u;const r=varint32Size(t)
;if(r>u){this.ensureCapacity(r-u);this.buffer.copyWithin(e+r,e+u,this.pos)}this.pos=e;this.uint32(t);this.pos+=t;return this}tag(e,t){
return this.uint32((e<<3|t)>>>0)}raw(e){this.ensureCapacity(e.length);this.buffer.set(e,this.pos);this.pos+=e.length;return this}uint32(e){assertUInt32(e)
;this.ensureCapacity(5);if(e<128){this.buffer[this.pos++]=e;return this}while(e>127){this.buffer[this.pos++]=e&127|128;e>>>=7}this.buffer[this.pos++]=e
;return this}int32(e){assertInt32(e);if(e>=0)return this.uint32(e);this.ensureCapacity(10);for(let t=0;t<9;t++){this.buffer[this.pos++]=e&127|128;e>>=7}
this.buffer[this.pos++]=1;return this}bool(e){this.ensureCapacity(1);this.buffer[this.pos++]=e?1:0;return this}bytes(e){this.uint32(e.byteLength)
;return this.raw(e)}string(e){typeof e!=="string"&&(e=String(e));const t=e.length;if(t<=p){this.ensureCapacity(t+1);const r=this.buffer;let i=this.pos;r[i++]=t
;let n=0;for(;n<t;n++){const t=e.charCodeAt(n);if(t>127)break;r[i++]=t}if(n==t){this.pos=i;return this}}this.ensureCapacity(t*3+5);const r=varint32Size(t)
;const i=this.buffer;const n=this.pos;const{written:s}=this.encodeUtf8Into(e,i.subarray(n+r));const a=varint32Size(s);a!=r&&i.copyWithin(n+a,n+r,n+r+s)
;this.uint32(s);this.pos+=s;return this}float(e){assertFloat32(e);this.ensureCapacity(4);this.view().setFloat32(this.pos,e,true);this.pos+=4;return this}
double(e){this.ensureCapacity(8);this.view().setFloat64(this.pos,e,true);this.pos+=8;return this}fixed32(e){assertUInt32(e);this.ensureCapacity(4)
;this.view().setUint32(this.pos,e,true);this.pos+=4;return this}sfixed32(e){assertInt32(e);this.ensureCapacity(4);this.view().setInt32(this.pos,e,true)
;this.pos+=4;return this}sint32(e){assertInt32(e);return this.uint32((e<<1^e>>31)>>>0)}sfixed64(e){const t=n.enc(e);this.ensureCapacity(8);const r=this.view()
;r.setInt32(this.pos,t.lo,true);r.setInt32(this.pos+4,t.hi,true);this.pos+=8;return this}fixed64(e){const t=n.uEnc(e);this.ensureCapacity(8);const r=this.view()
;r.setInt32(this.pos,t.lo,true);r.setInt32(this.pos+4,t.hi,true);this.pos+=8;return this}int64(e){const t=n.enc(e);return this.writeVarint64(t.lo,t.hi)}
sint64(e){const t=n.enc(e),r=t.hi>>31,i=t.lo<<1^r,s=(t.hi<<1|t.lo>>>31)^r;return this.writeVarint64(i,s)}uint64(e){const t=n.uEnc(e)
;return this.writeVarint64(t.lo,t.hi)}writeVarint64(e,t){this.ensureCapacity(10);const r=this.buffer;let i=this.pos;for(let n=0;n<28;n+=7){const s=e>>>n
;const a=!(s>>>7==0&&t==0);r[i++]=(a?s|128:s)&255;if(!a){this.pos=i;return this}}const n=e>>>28&15|(t&7)<<4;const s=!(t>>3==0);r[i++]=(s?n|128:n)&255;if(!s){
this.pos=i;return this}for(let e=3;e<31;e+=7){const n=t>>>e;const s=!(n>>>7==0);r[i++]=(s?n|128:n)&255;if(!s){this.pos=i;return this}}r[i++]=t>>>31&1;this.pos=i
;return this}}const d=128;const u=1;const h=new Uint8Array(0);const f=new DataView(h.buffer);const p=32;function varint32Size(e){if(e<128)return 1
;if(e<16384)return 2;if(e<2097152)return 3;if(e<268435456)return 4;return 5}class BinaryReader{constructor(e,t=getTextEncoding().decodeUtf8){this.decodeUtf8=t
;this.varint64Lo=0;this.varint64Hi=0;this.varint64=varint64read;this.uint32=varint32read;this.buf=e;this.len=e.length;this.pos=0
;this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)}tag(){const e=this.pos;const t=this.uint32();const r=this.pos-e
;if(r>5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");const i=t>>>3;const n=t&7
;if(i<=0||n>5)throw new Error("illegal tag: field no "+i+" wire type "+n);return[i,n]}skip(e,t,r=100){let i=this.pos;switch(e){case a.Varint:
while(this.buf[this.pos++]&128);break;case a.Bit64:this.pos+=4;case a.Bit32:this.pos+=4;break;case a.LengthDelimited:let i=this.uint32();this.pos+=i;break
;case a.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){const[e,i]=this.tag();if(i===a.EndGroup){
if(t!==void 0&&e!==t)throw new Error("invalid end group tag");break}this.skip(i,e,r-1)}break;default:throw new Error("cant skip wire type "+e)}
this.assertBounds();return this.buf.subarray(i,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){this.varint64();return n.dec(this.varint64Lo,this.varint64Hi)}uint64(){
this.varint64();return n.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let e=this.varint64Lo;let t=this.varint64Hi;let r=-(e&1)
;e=(e>>>1|(t&1)<<31)^r;t=t>>>1^r;return n.dec(e,t)}bool(){const e=this.buf[this.pos];if(e<128){this.pos++;return e!==0}this.varint64()
;return this.varint64Lo!==0||this.varint64Hi!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,true)}sfixed32(){
return this.view.getInt32((this.pos+=4)-4,true)}fixed64(){return n.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return n.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,true)}double(){
return this.view.getFloat64((this.pos+=8)-8,true)}bytes(){let e=this.uint32(),t=this.pos;this.pos+=e;this.assertBounds();return this.buf.subarray(t,t+e)}
string(e){const t=this.uint32();const r=this.pos;this.pos+=t;this.assertBounds();const i=this.buf;if(t<=p){const n=new Array(t);for(let s=0;s<t;s++){
const t=i[r+s];if(t>127)return this.decodeUtf8(i.subarray(r,this.pos),e);n[s]=t}return String.fromCharCode.apply(String,n)}
return this.decodeUtf8(i.subarray(r,this.pos),e)}}function assertInt32(e){
if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid int32: "+typeof e)
;if(!Number.isInteger(e)||e>l||e<c)throw new Error("invalid int32: "+e)}function assertUInt32(e){
if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid uint32: "+typeof e)
;if(!Number.isInteger(e)||e>o||e<0)throw new Error("invalid uint32: "+e)}function assertFloat32(e){if(typeof e=="string"){const t=e;e=Number(e)
;if(Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e)
;if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}}),9943:(e=>{e.exports={rE:"1.14.7"}}),15434:(e=>{
e.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Api":{"fields":{"name":{"type":"string","id":1},"methods":{"rule":"repeated","type":"Method","id":2},"options":{"rule":"repeated","type":"Option","id":3},"version":{"type":"string","id":4},"sourceContext":{"type":"SourceContext","id":5},"mixins":{"rule":"repeated","type":"Mixin","id":6},"syntax":{"type":"Syntax","id":7}}},"Method":{"fields":{"name":{"type":"string","id":1},"requestTypeUrl":{"type":"string","id":2},"requestStreaming":{"type":"bool","id":3},"responseTypeUrl":{"type":"string","id":4},"responseStreaming":{"type":"bool","id":5},"options":{"rule":"repeated","type":"Option","id":6},"syntax":{"type":"Syntax","id":7}}},"Mixin":{"fields":{"name":{"type":"string","id":1},"root":{"type":"string","id":2}}},"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}},"Option":{"fields":{"name":{"type":"string","id":1},"value":{"type":"Any","id":2}}},"Syntax":{"values":{"SYNTAX_PROTO2":0,"SYNTAX_PROTO3":1}}}}}}}}')
}),93951:(e=>{
e.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"options":{"go_package":"google.golang.org/protobuf/types/descriptorpb","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"FileDescriptorSet":{"edition":"proto2","fields":{"file":{"rule":"repeated","type":"FileDescriptorProto","id":1}},"extensions":[[536000000,536000000]]},"Edition":{"edition":"proto2","values":{"EDITION_UNKNOWN":0,"EDITION_LEGACY":900,"EDITION_PROTO2":998,"EDITION_PROTO3":999,"EDITION_2023":1000,"EDITION_2024":1001,"EDITION_1_TEST_ONLY":1,"EDITION_2_TEST_ONLY":2,"EDITION_99997_TEST_ONLY":99997,"EDITION_99998_TEST_ONLY":99998,"EDITION_99999_TEST_ONLY":99999,"EDITION_MAX":2147483647}},"FileDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"package":{"type":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependency":{"rule":"repeated","type":"int32","id":10},"weakDependency":{"rule":"repeated","type":"int32","id":11},"optionDependency":{"rule":"repeated","type":"string","id":15},"messageType":{"rule":"repeated","type":"DescriptorProto","id":4},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule":"repeated","type":"ServiceDescriptorProto","id":6},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8},"sourceCodeInfo":{"type":"SourceCodeInfo","id":9},"syntax":{"type":"string","id":12},"edition":{"type":"Edition","id":14}}},"DescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto","id":2},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":6},"nestedType":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":4},"extensionRange":{"rule":"repeated","type":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"OneofDescriptorProto","id":8},"options":{"type":"MessageOptions","id":7},"reservedRange":{"rule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"repeated","type":"string","id":10},"visibility":{"type":"SymbolVisibility","id":11}},"nested":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"ExtensionRangeOptions","id":3}}},"ReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"edition":"proto2","fields":{"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999},"declaration":{"rule":"repeated","type":"Declaration","id":2,"options":{"retention":"RETENTION_SOURCE"}},"features":{"type":"FeatureSet","id":50},"verification":{"type":"VerificationState","id":3,"options":{"default":"UNVERIFIED","retention":"RETENTION_SOURCE"}}},"extensions":[[1000,536870911]],"nested":{"Declaration":{"fields":{"number":{"type":"int32","id":1},"fullName":{"type":"string","id":2},"type":{"type":"string","id":3},"reserved":{"type":"bool","id":5},"repeated":{"type":"bool","id":6}},"reserved":[[4,4]]},"VerificationState":{"values":{"DECLARATION":0,"UNVERIFIED":1}}}},"FieldDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":3},"label":{"type":"Label","id":4},"type":{"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"type":"string","id":2},"defaultValue":{"type":"string","id":7},"oneofIndex":{"type":"int32","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"FieldOptions","id":8},"proto3Optional":{"type":"bool","id":17}},"nested":{"Type":{"values":{"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64":18}},"Label":{"values":{"LABEL_OPTIONAL":1,"LABEL_REPEATED":3,"LABEL_REQUIRED":2}}}},"OneofDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"options":{"type":"OneofOptions","id":2}}},"EnumDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"value":{"rule":"repeated","type":"EnumValueDescriptorProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReservedRange","id":4},"reservedName":{"rule":"repeated","type":"string","id":5},"visibility":{"type":"SymbolVisibility","id":6}},"nested":{"EnumReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"EnumValueDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"type":"EnumValueOptions","id":3}}},"ServiceDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"method":{"rule":"repeated","type":"MethodDescriptorProto","id":2},"options":{"type":"ServiceOptions","id":3}}},"MethodDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"string","id":3},"options":{"type":"MethodOptions","id":4},"clientStreaming":{"type":"bool","id":5},"serverStreaming":{"type":"bool","id":6}}},"FileOptions":{"edition":"proto2","fields":{"javaPackage":{"type":"string","id":1},"javaOuterClassname":{"type":"string","id":8},"javaMultipleFiles":{"type":"bool","id":10},"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}},"javaStringCheckUtf8":{"type":"bool","id":27},"optimizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","id":11},"ccGenericServices":{"type":"bool","id":16},"javaGenericServices":{"type":"bool","id":17},"pyGenericServices":{"type":"bool","id":18},"deprecated":{"type":"bool","id":23},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{"type":"string","id":36},"csharpNamespace":{"type":"string","id":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpNamespace":{"type":"string","id":41},"phpMetadataNamespace":{"type":"string","id":44},"rubyPackage":{"type":"string","id":45},"features":{"type":"FeatureSet","id":50},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[42,42],[38,38],"php_generic_services"],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SIZE":2,"LITE_RUNTIME":3}}}},"MessageOptions":{"edition":"proto2","fields":{"messageSetWireFormat":{"type":"bool","id":1},"noStandardDescriptorAccessor":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3},"mapEntry":{"type":"bool","id":7},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":11,"options":{"deprecated":true}},"features":{"type":"FeatureSet","id":12},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4],[5,5],[6,6],[8,8],[9,9]]},"FieldOptions":{"edition":"proto2","fields":{"ctype":{"type":"CType","id":1,"options":{"default":"STRING"}},"packed":{"type":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5},"unverifiedLazy":{"type":"bool","id":15},"deprecated":{"type":"bool","id":3},"weak":{"type":"bool","id":10,"options":{"deprecated":true}},"debugRedact":{"type":"bool","id":16},"retention":{"type":"OptionRetention","id":17},"targets":{"rule":"repeated","type":"OptionTargetType","id":19},"editionDefaults":{"rule":"repeated","type":"EditionDefault","id":20},"features":{"type":"FeatureSet","id":21},"featureSupport":{"type":"FeatureSupport","id":22},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4],[18,18]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,"STRING_PIECE":2}},"JSType":{"values":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER":2}},"OptionRetention":{"values":{"RETENTION_UNKNOWN":0,"RETENTION_RUNTIME":1,"RETENTION_SOURCE":2}},"OptionTargetType":{"values":{"TARGET_TYPE_UNKNOWN":0,"TARGET_TYPE_FILE":1,"TARGET_TYPE_EXTENSION_RANGE":2,"TARGET_TYPE_MESSAGE":3,"TARGET_TYPE_FIELD":4,"TARGET_TYPE_ONEOF":5,"TARGET_TYPE_ENUM":6,"TARGET_TYPE_ENUM_ENTRY":7,"TARGET_TYPE_SERVICE":8,"TARGET_TYPE_METHOD":9}},"EditionDefault":{"fields":{"edition":{"type":"Edition","id":3},"value":{"type":"string","id":2}}},"FeatureSupport":{"fields":{"editionIntroduced":{"type":"Edition","id":1},"editionDeprecated":{"type":"Edition","id":2},"deprecationWarning":{"type":"string","id":3},"editionRemoved":{"type":"Edition","id":4}}}}},"OneofOptions":{"edition":"proto2","fields":{"features":{"type":"FeatureSet","id":1},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"EnumOptions":{"edition":"proto2","fields":{"allowAlias":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":6,"options":{"deprecated":true}},"features":{"type":"FeatureSet","id":7},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[5,5]]},"EnumValueOptions":{"edition":"proto2","fields":{"deprecated":{"type":"bool","id":1},"features":{"type":"FeatureSet","id":2},"debugRedact":{"type":"bool","id":3},"featureSupport":{"type":"FieldOptions.FeatureSupport","id":4},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"ServiceOptions":{"edition":"proto2","fields":{"features":{"type":"FeatureSet","id":34},"deprecated":{"type":"bool","id":33},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"MethodOptions":{"edition":"proto2","fields":{"deprecated":{"type":"bool","id":33},"idempotencyLevel":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"features":{"type":"FeatureSet","id":35},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"nested":{"IdempotencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFECTS":1,"IDEMPOTENT":2}}}},"UninterpretedOption":{"edition":"proto2","fields":{"name":{"rule":"repeated","type":"NamePart","id":2},"identifierValue":{"type":"string","id":3},"positiveIntValue":{"type":"uint64","id":4},"negativeIntValue":{"type":"int64","id":5},"doubleValue":{"type":"double","id":6},"stringValue":{"type":"bytes","id":7},"aggregateValue":{"type":"string","id":8}},"nested":{"NamePart":{"fields":{"namePart":{"rule":"required","type":"string","id":1},"isExtension":{"rule":"required","type":"bool","id":2}}}}},"FeatureSet":{"edition":"proto2","fields":{"fieldPresence":{"type":"FieldPresence","id":1,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_2023","edition_defaults.value":"EXPLICIT"}},"enumType":{"type":"EnumType","id":2,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"OPEN"}},"repeatedFieldEncoding":{"type":"RepeatedFieldEncoding","id":3,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"PACKED"}},"utf8Validation":{"type":"Utf8Validation","id":4,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"VERIFY"}},"messageEncoding":{"type":"MessageEncoding","id":5,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_LEGACY","edition_defaults.value":"LENGTH_PREFIXED"}},"jsonFormat":{"type":"JsonFormat","id":6,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"ALLOW"}},"enforceNamingStyle":{"type":"EnforceNamingStyle","id":7,"options":{"retention":"RETENTION_SOURCE","targets":"TARGET_TYPE_METHOD","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.value":"STYLE2024"}},"defaultSymbolVisibility":{"type":"VisibilityFeature.DefaultSymbolVisibility","id":8,"options":{"retention":"RETENTION_SOURCE","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.value":"EXPORT_TOP_LEVEL"}}},"extensions":[[1000,9994],[9995,9999],[10000,10000]],"reserved":[[999,999]],"nested":{"FieldPresence":{"values":{"FIELD_PRESENCE_UNKNOWN":0,"EXPLICIT":1,"IMPLICIT":2,"LEGACY_REQUIRED":3}},"EnumType":{"values":{"ENUM_TYPE_UNKNOWN":0,"OPEN":1,"CLOSED":2}},"RepeatedFieldEncoding":{"values":{"REPEATED_FIELD_ENCODING_UNKNOWN":0,"PACKED":1,"EXPANDED":2}},"Utf8Validation":{"values":{"UTF8_VALIDATION_UNKNOWN":0,"VERIFY":2,"NONE":3}},"MessageEncoding":{"values":{"MESSAGE_ENCODING_UNKNOWN":0,"LENGTH_PREFIXED":1,"DELIMITED":2}},"JsonFormat":{"values":{"JSON_FORMAT_UNKNOWN":0,"ALLOW":1,"LEGACY_BEST_EFFORT":2}},"EnforceNamingStyle":{"values":{"ENFORCE_NAMING_STYLE_UNKNOWN":0,"STYLE2024":1,"STYLE_LEGACY":2}},"VisibilityFeature":{"fields":{},"reserved":[[1,536870911]],"nested":{"DefaultSymbolVisibility":{"values":{"DEFAULT_SYMBOL_VISIBILITY_UNKNOWN":0,"EXPORT_ALL":1,"EXPORT_TOP_LEVEL":2,"LOCAL_ALL":3,"STRICT":4}}}}}},"FeatureSetDefaults":{"edition":"proto2","fields":{"defaults":{"rule":"repeated","type":"FeatureSetEditionDefault","id":1},"minimumEdition":{"type":"Edition","id":4},"maximumEdition":{"type":"Edition","id":5}},"nested":{"FeatureSetEditionDefault":{"fields":{"edition":{"type":"Edition","id":3},"overridableFeatures":{"type":"FeatureSet","id":4},"fixedFeatures":{"type":"FeatureSet","id":5}},"reserved":[[1,1],[2,2],"features"]}}},"SourceCodeInfo":{"edition":"proto2","fields":{"location":{"rule":"repeated","type":"Location","id":1}},"extensions":[[536000000,536000000]],"nested":{"Location":{"fields":{"path":{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"span":{"rule":"repeated","type":"int32","id":2,"options":{"packed":true}},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","id":4},"leadingDetachedComments":{"rule":"repeated","type":"string","id":6}}}}},"GeneratedCodeInfo":{"edition":"proto2","fields":{"annotation":{"rule":"repeated","type":"Annotation","id":1}},"nested":{"Annotation":{"fields":{"path":{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"sourceFile":{"type":"string","id":2},"begin":{"type":"int32","id":3},"end":{"type":"int32","id":4},"semantic":{"type":"Semantic","id":5}},"nested":{"Semantic":{"values":{"NONE":0,"SET":1,"ALIAS":2}}}}}},"SymbolVisibility":{"edition":"proto2","values":{"VISIBILITY_UNSET":0,"VISIBILITY_LOCAL":1,"VISIBILITY_EXPORT":2}}}}}}}}')
}),92939:(e=>{e.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}}}}}}}}')
}),36710:(e=>{
e.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Type":{"fields":{"name":{"type":"string","id":1},"fields":{"rule":"repeated","type":"Field","id":2},"oneofs":{"rule":"repeated","type":"string","id":3},"options":{"rule":"repeated","type":"Option","id":4},"sourceContext":{"type":"SourceContext","id":5},"syntax":{"type":"Syntax","id":6}}},"Field":{"fields":{"kind":{"type":"Kind","id":1},"cardinality":{"type":"Cardinality","id":2},"number":{"type":"int32","id":3},"name":{"type":"string","id":4},"typeUrl":{"type":"string","id":6},"oneofIndex":{"type":"int32","id":7},"packed":{"type":"bool","id":8},"options":{"rule":"repeated","type":"Option","id":9},"jsonName":{"type":"string","id":10},"defaultValue":{"type":"string","id":11}},"nested":{"Kind":{"values":{"TYPE_UNKNOWN":0,"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64":18}},"Cardinality":{"values":{"CARDINALITY_UNKNOWN":0,"CARDINALITY_OPTIONAL":1,"CARDINALITY_REQUIRED":2,"CARDINALITY_REPEATED":3}}}},"Enum":{"fields":{"name":{"type":"string","id":1},"enumvalue":{"rule":"repeated","type":"EnumValue","id":2},"options":{"rule":"repeated","type":"Option","id":3},"sourceContext":{"type":"SourceContext","id":4},"syntax":{"type":"Syntax","id":5}}},"EnumValue":{"fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"rule":"repeated","type":"Option","id":3}}},"Option":{"fields":{"name":{"type":"string","id":1},"value":{"type":"Any","id":2}}},"Syntax":{"values":{"SYNTAX_PROTO2":0,"SYNTAX_PROTO3":1}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}}}}}}}}')
})};