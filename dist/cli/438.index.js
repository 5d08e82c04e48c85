"use strict";
exports.id = 438;
exports.ids = [438,319];
exports.modules = {

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadGuides: () => (/* binding */ loadGuides),
/* harmony export */   locateInCode: () => (/* binding */ locateInCode),
/* harmony export */   parseGuide: () => (/* binding */ parseGuide)
/* harmony export */ });
/* harmony import */ var _contribution_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5382);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);



const README = /^readme(?:\.(?:md|markdown))?$/i;
const PAGE = /^docs?\/(?:[^/]+\/)?[^/]+\.(?:md|markdown)$/i;
const MAX_PAGES = 40;
/** In bytes. */
const MAX_MARKDOWN = 1024 * 1024;
/** Markdown nested deeper than this takes long to parse, and nobody writes it. */
const MAX_QUOTES = 50;
/** Only blocks are looked at; without inline constructs, hostile text costs nothing. */
const BLOCKS_ONLY = {
    disable: {
        null: [
            'attention',
            'autolink',
            'characterEscape',
            'characterReference',
            'codeText',
            'hardBreakEscape',
            'htmlText',
            'labelEnd',
            'labelStartImage',
            'labelStartLink',
            'definition',
        ],
    },
};
/** The README of the contribution, or of the repository where it has none, and the pages of its docs folder; the README comes first. */
async function loadGuides(source) {
    const readme = readmeIn(source.directory.files, source.base) ?? readmeIn(source.directory.files, '');
    if (readme === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('there is no README in Markdown');
    const start = source.base === '' ? 0 : source.base.length + 1;
    const pages = (0,_contribution_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFiles */ .aJ)(source.directory.files, source.base).filter((file) => PAGE.test(file.slice(start)));
    const guides = [];
    for (const file of [readme, ...pages.slice(0, MAX_PAGES)]) {
        const content = await source.directory.read(file);
        if (content.state !== 'present' || content.bytes.length > MAX_MARKDOWN)
            continue;
        const guide = await parseGuide(new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, new TextDecoder().decode(content.bytes)));
        if (guide)
            guides.push(guide);
    }
    return guides[0]?.document.file === readme ? guides : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`${readme} cannot be read`);
}
function readmeIn(files, base) {
    const start = base === '' ? '' : `${base}/`;
    return files.find((file) => file.startsWith(start) && README.test(file.slice(start.length)));
}
/** The blocks of a Markdown file; undefined where it is nested beyond reason. */
async function parseGuide(document) {
    if (new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${MAX_QUOTES}}`, 'm').test(document.text))
        return undefined;
    const { fromMarkdown } = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 4950));
    const codes = [];
    const passages = [];
    visit(fromMarkdown(document.text, { extensions: [BLOCKS_ONLY] }), document, codes, passages);
    return { document, codes, passages };
}
function visit(root, document, codes, passages) {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        const start = node.position?.start;
        const end = node.position?.end;
        if (node.type === 'code') {
            const fenced = /^\s*(?:`{3}|~{3})/.test(document.text.slice(start?.offset ?? 0, (start?.offset ?? 0) + 10));
            codes.push({ language: node.lang?.toLowerCase() ?? '', text: node.value, line: (start?.line ?? 1) + (fenced ? 1 : 0) });
        }
        else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
            const span = { start: start?.offset ?? 0, end: end?.offset ?? 0 };
            passages.push({ text: document.text.slice(span.start, span.end), heading: node.type === 'heading', span });
        }
        else if ('children' in node)
            open.push(...[...node.children].reverse());
    }
}
/** The place of a range of a code block's text; the indent of each line is put back. */
function locateInCode(document, code, span) {
    const [from, to] = [span.start, Math.max(span.start, span.end)].map((offset) => {
        const before = code.text.slice(0, offset).split('\n');
        const line = code.line + before.length - 1;
        const written = code.text.split('\n', before.length).at(-1) ?? '';
        return { line, column: (before.at(-1)?.length ?? 0) + Math.max(document.line(line).length - written.length, 0) + 1 };
    });
    return { file: document.file, line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 };
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadHookUrls: () => (/* binding */ loadHookUrls),
  loadPayloads: () => (/* binding */ loadPayloads)
});

;// CONCATENATED MODULE: ./src/data/webhook-payload.schema.json
const webhook_payload_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"JSON that goes to or comes from a Mattermost webhook","description":"All fields that the public developer documentation names for incoming webhooks, for requests of outgoing webhooks and for the answers to them, and for message attachments. Source: mattermost/mattermost-developer-documentation, site/content/integrate/webhooks/incoming/_index.md and outgoing/_index.md at 0aeb8bba16600e206ce240af87b06cbd634a807d, reference/message-attachments/_index.md at 053397a844060975b000257e7f0431f73f3ec0fb, reference/message-priority/_index.md at b121c14e2a72f065a3e86baff3834eac1ba4607a. Attachments of outgoing answers may be Slack\'s: short is a boolean or a text there.","type":"object","properties":{"text":{"type":"string"},"channel":{"type":"string"},"username":{"type":"string"},"icon_url":{"type":"string"},"icon_emoji":{"type":"string"},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"}},"type":{"type":"string"},"props":{"type":"object","additionalProperties":{}},"priority":{"type":"object","properties":{"priority":{"type":"string"},"requested_ack":{"type":"boolean"},"persistent_notifications":{"type":"boolean"}}},"silent":{"type":"boolean"},"response_type":{"type":"string"},"goto_location":{"type":"string"},"token":{"type":"string"},"team_id":{"type":"string"},"team_domain":{"type":"string"},"channel_id":{"type":"string"},"channel_name":{"type":"string"},"timestamp":{},"user_id":{"type":"string"},"user_name":{"type":"string"},"post_id":{"type":"string"},"trigger_word":{"type":"string"},"file_ids":{}},"definitions":{"attachment":{"type":"object","nullable":true,"properties":{"id":{},"fallback":{"type":"string"},"color":{"type":"string"},"pretext":{"type":"string"},"text":{"type":"string"},"author_name":{"type":"string"},"author_link":{"type":"string"},"author_icon":{"type":"string"},"title":{"type":"string"},"title_link":{"type":"string"},"fields":{"type":"array","items":{"$ref":"#/definitions/field"}},"image_url":{"type":"string"},"thumb_url":{"type":"string"},"footer":{"type":"string"},"footer_icon":{"type":"string"},"actions":{}}},"field":{"type":"object","nullable":true,"properties":{"title":{"type":"string"},"value":{},"short":{"type":["boolean","string"]}}}}}');
;// CONCATENATED MODULE: ./src/generated/webhook-payload.js
// Generated by `npm run generate` from src/data/webhook-payload.schema.json. Do not edit.

const validate = validate10;
/* harmony default export */ const webhook_payload = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"JSON that goes to or comes from a Mattermost webhook","description":"All fields that the public developer documentation names for incoming webhooks, for requests of outgoing webhooks and for the answers to them, and for message attachments. Source: mattermost/mattermost-developer-documentation, site/content/integrate/webhooks/incoming/_index.md and outgoing/_index.md at 0aeb8bba16600e206ce240af87b06cbd634a807d, reference/message-attachments/_index.md at 053397a844060975b000257e7f0431f73f3ec0fb, reference/message-priority/_index.md at b121c14e2a72f065a3e86baff3834eac1ba4607a. Attachments of outgoing answers may be Slack's: short is a boolean or a text there.","type":"object","properties":{"text":{"type":"string"},"channel":{"type":"string"},"username":{"type":"string"},"icon_url":{"type":"string"},"icon_emoji":{"type":"string"},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"}},"type":{"type":"string"},"props":{"type":"object","additionalProperties":{}},"priority":{"type":"object","properties":{"priority":{"type":"string"},"requested_ack":{"type":"boolean"},"persistent_notifications":{"type":"boolean"}}},"silent":{"type":"boolean"},"response_type":{"type":"string"},"goto_location":{"type":"string"},"token":{"type":"string"},"team_id":{"type":"string"},"team_domain":{"type":"string"},"channel_id":{"type":"string"},"channel_name":{"type":"string"},"timestamp":{},"user_id":{"type":"string"},"user_name":{"type":"string"},"post_id":{"type":"string"},"trigger_word":{"type":"string"},"file_ids":{}},"definitions":{"attachment":{"type":"object","nullable":true,"properties":{"id":{},"fallback":{"type":"string"},"color":{"type":"string"},"pretext":{"type":"string"},"text":{"type":"string"},"author_name":{"type":"string"},"author_link":{"type":"string"},"author_icon":{"type":"string"},"title":{"type":"string"},"title_link":{"type":"string"},"fields":{"type":"array","items":{"$ref":"#/definitions/field"}},"image_url":{"type":"string"},"thumb_url":{"type":"string"},"footer":{"type":"string"},"footer_icon":{"type":"string"},"actions":{}}},"field":{"type":"object","nullable":true,"properties":{"title":{"type":"string"},"value":{},"short":{"type":["boolean","string"]}}}}};
const schema12 = {"type":"object","nullable":true,"properties":{"id":{},"fallback":{"type":"string"},"color":{"type":"string"},"pretext":{"type":"string"},"text":{"type":"string"},"author_name":{"type":"string"},"author_link":{"type":"string"},"author_icon":{"type":"string"},"title":{"type":"string"},"title_link":{"type":"string"},"fields":{"type":"array","items":{"$ref":"#/definitions/field"}},"image_url":{"type":"string"},"thumb_url":{"type":"string"},"footer":{"type":"string"},"footer_icon":{"type":"string"},"actions":{}}};
const schema13 = {"type":"object","nullable":true,"properties":{"title":{"type":"string"},"value":{},"short":{"type":["boolean","string"]}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fallback !== undefined){
if(typeof data.fallback !== "string"){
const err1 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.color !== undefined){
if(typeof data.color !== "string"){
const err2 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pretext !== undefined){
if(typeof data.pretext !== "string"){
const err3 = {instancePath:instancePath+"/pretext",schemaPath:"#/properties/pretext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.author_name !== undefined){
if(typeof data.author_name !== "string"){
const err5 = {instancePath:instancePath+"/author_name",schemaPath:"#/properties/author_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.author_link !== undefined){
if(typeof data.author_link !== "string"){
const err6 = {instancePath:instancePath+"/author_link",schemaPath:"#/properties/author_link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.author_icon !== undefined){
if(typeof data.author_icon !== "string"){
const err7 = {instancePath:instancePath+"/author_icon",schemaPath:"#/properties/author_icon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title_link !== undefined){
if(typeof data.title_link !== "string"){
const err9 = {instancePath:instancePath+"/title_link",schemaPath:"#/properties/title_link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fields !== undefined){
let data9 = data.fields;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.title !== undefined){
if(typeof data10.title !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + i0+"/title",schemaPath:"#/definitions/field/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.short !== undefined){
let data12 = data10.short;
if((typeof data12 !== "boolean") && (typeof data12 !== "string")){
const err12 = {instancePath:instancePath+"/fields/" + i0+"/short",schemaPath:"#/definitions/field/properties/short/type",keyword:"type",params:{type: schema13.properties.short.type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.image_url !== undefined){
if(typeof data.image_url !== "string"){
const err14 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.thumb_url !== undefined){
if(typeof data.thumb_url !== "string"){
const err15 = {instancePath:instancePath+"/thumb_url",schemaPath:"#/properties/thumb_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.footer !== undefined){
if(typeof data.footer !== "string"){
const err16 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.footer_icon !== undefined){
if(typeof data.footer_icon !== "string"){
const err17 = {instancePath:instancePath+"/footer_icon",schemaPath:"#/properties/footer_icon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
const err1 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err2 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.icon_url !== undefined){
if(typeof data.icon_url !== "string"){
const err3 = {instancePath:instancePath+"/icon_url",schemaPath:"#/properties/icon_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.icon_emoji !== undefined){
if(typeof data.icon_emoji !== "string"){
const err4 = {instancePath:instancePath+"/icon_emoji",schemaPath:"#/properties/icon_emoji/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attachments !== undefined){
let data5 = data.attachments;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data5[i0], {instancePath:instancePath+"/attachments/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.props !== undefined){
let data8 = data.props;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err7 = {instancePath:instancePath+"/props",schemaPath:"#/properties/props/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.priority !== undefined){
let data9 = data.priority;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.priority !== undefined){
if(typeof data9.priority !== "string"){
const err8 = {instancePath:instancePath+"/priority/priority",schemaPath:"#/properties/priority/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.requested_ack !== undefined){
if(typeof data9.requested_ack !== "boolean"){
const err9 = {instancePath:instancePath+"/priority/requested_ack",schemaPath:"#/properties/priority/properties/requested_ack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.persistent_notifications !== undefined){
if(typeof data9.persistent_notifications !== "boolean"){
const err10 = {instancePath:instancePath+"/priority/persistent_notifications",schemaPath:"#/properties/priority/properties/persistent_notifications/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.silent !== undefined){
if(typeof data.silent !== "boolean"){
const err12 = {instancePath:instancePath+"/silent",schemaPath:"#/properties/silent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.response_type !== undefined){
if(typeof data.response_type !== "string"){
const err13 = {instancePath:instancePath+"/response_type",schemaPath:"#/properties/response_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.goto_location !== undefined){
if(typeof data.goto_location !== "string"){
const err14 = {instancePath:instancePath+"/goto_location",schemaPath:"#/properties/goto_location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
const err15 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.team_id !== undefined){
if(typeof data.team_id !== "string"){
const err16 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.team_domain !== undefined){
if(typeof data.team_domain !== "string"){
const err17 = {instancePath:instancePath+"/team_domain",schemaPath:"#/properties/team_domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.channel_id !== undefined){
if(typeof data.channel_id !== "string"){
const err18 = {instancePath:instancePath+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.channel_name !== undefined){
if(typeof data.channel_name !== "string"){
const err19 = {instancePath:instancePath+"/channel_name",schemaPath:"#/properties/channel_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err20 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
const err21 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.post_id !== undefined){
if(typeof data.post_id !== "string"){
const err22 = {instancePath:instancePath+"/post_id",schemaPath:"#/properties/post_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.trigger_word !== undefined){
if(typeof data.trigger_word !== "string"){
const err23 = {instancePath:instancePath+"/trigger_word",schemaPath:"#/properties/trigger_word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
// EXTERNAL MODULE: ./src/repository/contribution-files.ts
var contribution_files = __webpack_require__(5382);
// EXTERNAL MODULE: ./src/repository/decode.ts
var decode = __webpack_require__(7144);
// EXTERNAL MODULE: ./src/repository/facts.ts
var facts = __webpack_require__(5759);
// EXTERNAL MODULE: ./src/repository/json.ts + 1 modules
var json = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/repository/readme-blocks.ts
var readme_blocks = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/repository/webhook.ts









const KNOWN = Object.keys(webhook_payload_schema_namespaceObject.properties);
/** Fields that few other JSON has. */
const TELLING = new Set(['icon_url', 'icon_emoji', 'response_type', 'trigger_word', 'team_domain']);
const MENTION = /["']?\b(?:text|attachments)\b["']?\s*[:=]/;
/** Marks of a text that leaves something out or stands for something else. */
const ELIDED = /\.\.\.|…|<[a-z][^>\n]*>|\{\{|\$\{|(?<!:)\/\/|\/\*|^\s*#/im;
const MAX_FILES = 100;
/** In bytes: of a file, and of all files together, that are searched for hook URLs. */
const MAX_TEXT = 1024 * 1024;
const MAX_TEXTS = 50 * MAX_TEXT;
async function loadPayloads(source) {
    const guides = await source.fact('guides');
    const found = [];
    for (const { document, codes } of (0,facts/* isMissing */.b2)(guides) ? [] : guides) {
        for (const code of codes.filter(({ language }) => ['', 'json', 'jsonc', 'json5', 'http'].includes(language))) {
            const start = /^(?:[\s\S]*?\r?\n\r?\n)?(?:payload=)?(?=\s*\{)/.exec(code.text)?.[0].length;
            if (start === undefined)
                continue;
            const text = code.text.slice(start);
            found.push(...payloadOf(text, (span) => (0,readme_blocks.locateInCode)(document, code, { start: span.start + start, end: span.end + start }), ELIDED.test(text)));
        }
    }
    for (const file of (0,contribution_files/* playbookFiles */.Vg)(source.directory.files, source.base).slice(0, MAX_FILES)) {
        const content = await source.directory.read(file);
        if (content.state !== 'present' || content.bytes.length > MAX_TEXT)
            continue;
        const document = new repository_text/* TextDocument */.V(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
        found.push(...payloadOf(document.text, (span) => document.locate(span), false));
    }
    if (found.length === 0 && (0,facts/* isMissing */.b2)(guides))
        return guides;
    return { found, mentioned: !(0,facts/* isMissing */.b2)(guides) && guides.some(({ codes }) => codes.some(({ text }) => MENTION.test(text))) };
}
function payloadOf(text, locate, elided) {
    const parsed = (0,json/* parseJson */.q)(text);
    if (parsed.tree?.kind !== 'object' || (parsed.problems.length > 0 && elided))
        return [];
    const keys = new Set(parsed.tree.entries.map(({ key }) => key));
    const known = KNOWN.filter((key) => keys.has(key));
    // More unknown than known: some other program's JSON that has a text, too.
    if (!parsed.tree.entries.some(isTelling) || keys.size - known.length > known.length)
        return [];
    const decoded = parsed.problems.length > 0 ? undefined : (0,decode/* decode */.D)(parsed.tree, 'json', { schema: webhook_payload_schema_namespaceObject, validate: validate });
    return [{ parsed, decoded, locate }];
}
/** A `text` of another kind, or `attachments`, stand in many files. */
function isTelling({ key, value }) {
    return TELLING.has(key) || (key === 'text' && value.kind === 'string') || (key === 'attachments' && value.kind === 'array');
}
async function loadHookUrls(source) {
    const start = source.base === '' ? '' : `${source.base}/`;
    const found = [];
    let left = MAX_TEXTS;
    for (const file of source.directory.files) {
        if (!file.startsWith(start) || /(?:^|\/)node_modules\//.test(file))
            continue;
        if (left <= 0)
            break;
        const content = await source.directory.read(file);
        if (content.state !== 'present' || content.bytes.length > MAX_TEXT || content.bytes.subarray(0, 8000).includes(0))
            continue;
        left -= content.bytes.length;
        const document = new repository_text/* TextDocument */.V(file, new TextDecoder().decode(content.bytes));
        for (const { host = '', span } of (0,secret/* hookUrlsIn */.z2)(document.text))
            found.push({ host, at: document.locate(span) });
    }
    return left <= 0 && found.length === 0 ? (0,facts/* missing */.LO)('the files hold more text than is searched (50 MB)') : found;
}


/***/ })

};
;