"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 4170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPlaybookFiles: () => (/* binding */ loadPlaybookFiles),
  loadPlaybooks: () => (/* binding */ loadPlaybooks)
});

;// CONCATENATED MODULE: ./src/data/playbook-export.schema.json
const playbook_export_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Mattermost playbook, as the Playbooks plugin exports it and decodes it on import","description":"Learnt from mattermost/mattermost-plugin-playbooks at 901593e275d1d179df44a7f531c66dae8aa87ad1: server/app/export.go (what is written), importPlaybook and validPlaybook in server/api/playbooks.go (what is refused), the structs in server/app/playbook.go, task_actions.go, condition.go and properties.go (types). x-export is false where the struct tag says that a field is not exported: import still reads it. Unknown keys are allowed here: the decoder ignores them.","type":"object","required":["version"],"properties":{"version":{"type":"integer"},"title":{"type":"string"},"description":{"type":"string"},"checklists":{"type":"array","items":{"$ref":"#/definitions/checklist"}},"metrics":{"type":"array","items":{"$ref":"#/definitions/metric"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"conditions":{"type":"array","items":{"$ref":"#/definitions/condition"}},"reminder_message_template":{"type":"string"},"reminder_timer_default_seconds":{"type":"integer"},"status_update_enabled":{"type":"boolean"},"message_on_join":{"type":"string"},"message_on_join_enabled":{"type":"boolean"},"retrospective_reminder_interval_seconds":{"type":"integer"},"retrospective_template":{"type":"string"},"retrospective_enabled":{"type":"boolean"},"signal_any_keywords":{"type":"array","items":{"type":"string","nullable":true}},"signal_any_keywords_enabled":{"type":"boolean"},"categorize_channel_enabled":{"type":"boolean"},"category_name":{"type":"string"},"run_summary_template_enabled":{"type":"boolean"},"run_summary_template":{"type":"string"},"channel_name_template":{"type":"string"},"create_channel_member_on_new_participant":{"type":"boolean"},"create_channel_member_on_removed_participant":{"type":"boolean"},"remove_channel_member_on_removed_participant":{"type":"boolean"},"channel_id":{"type":"string"},"channel_mode":{"type":"string","enum":["create_new_channel","link_existing_channel"]},"run_number_prefix":{"type":"string"},"owner_group_only_actions":{"type":"boolean"},"new_channel_only":{"type":"boolean"},"auto_archive_channel":{"type":"boolean"},"id":{"type":"string"},"public":{"type":"boolean"},"team_id":{"type":"string"},"create_public_playbook_run":{"type":"boolean"},"create_at":{"type":"integer"},"update_at":{"type":"integer"},"delete_at":{"type":"integer"},"num_stages":{"type":"integer"},"num_steps":{"type":"integer"},"num_runs":{"type":"integer"},"num_actions":{"type":"integer"},"last_run_at":{"type":"integer"},"active_runs":{"type":"integer"},"members":{"type":"array","items":{"type":"object","nullable":true,"properties":{"user_id":{"type":"string"}}}},"invited_user_ids":{"$ref":"#/definitions/ids"},"invited_group_ids":{"$ref":"#/definitions/ids"},"invite_users_enabled":{"type":"boolean"},"default_owner_id":{"type":"string"},"default_owner_enabled":{"type":"boolean"},"broadcast_channel_ids":{"$ref":"#/definitions/ids"},"broadcast_enabled":{"type":"boolean"},"webhook_on_creation_urls":{"$ref":"#/definitions/ids"},"webhook_on_creation_enabled":{"type":"boolean"},"webhook_on_status_update_urls":{"$ref":"#/definitions/ids"},"webhook_on_status_update_enabled":{"type":"boolean"},"default_playbook_admin_role":{"type":"string"},"default_playbook_member_role":{"type":"string"},"default_run_admin_role":{"type":"string"},"default_run_member_role":{"type":"string"},"admin_only_edit":{"type":"boolean"}},"definitions":{"ids":{"type":"array","items":{"type":"string","nullable":true}},"checklist":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}},"items_order":{"$ref":"#/definitions/ids"},"update_at":{"type":"integer"}}},"item":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"command":{"type":"string"},"due_date":{"type":"integer"},"condition_id":{"type":"string"},"condition_action":{"type":"string"},"condition_reason":{"type":"string"},"assignee_type":{"type":"string"},"assignee_property_field_id":{"type":"string"},"assignee_id":{"type":"string"},"assignee_modified":{"type":"integer"},"state":{"type":"string"},"state_modified":{"type":"integer"},"command_last_run":{"type":"integer"},"delete_at":{"type":"integer"},"update_at":{"type":"integer"},"task_actions":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/taskAction"}}}},"taskAction":{"type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/definitions/typed"},"actions":{"type":"array","items":{"$ref":"#/definitions/typed"}}}},"typed":{"type":"object","nullable":true,"properties":{"type":{"type":"string"},"payload":{"type":"string"}}},"metric":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"playbook_id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"target":{}}},"property":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"attrs":{"type":"object","additionalProperties":{}}}},"condition":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"version":{"type":"integer"},"condition_expr":{}}}}}');
;// CONCATENATED MODULE: ./src/generated/playbook-export.js
// Generated by `npm run generate` from src/data/playbook-export.schema.json. Do not edit.

const validate = validate10;
/* harmony default export */ const playbook_export = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Mattermost playbook, as the Playbooks plugin exports it and decodes it on import","description":"Learnt from mattermost/mattermost-plugin-playbooks at 901593e275d1d179df44a7f531c66dae8aa87ad1: server/app/export.go (what is written), importPlaybook and validPlaybook in server/api/playbooks.go (what is refused), the structs in server/app/playbook.go, task_actions.go, condition.go and properties.go (types). x-export is false where the struct tag says that a field is not exported: import still reads it. Unknown keys are allowed here: the decoder ignores them.","type":"object","required":["version"],"properties":{"version":{"type":"integer"},"title":{"type":"string"},"description":{"type":"string"},"checklists":{"type":"array","items":{"$ref":"#/definitions/checklist"}},"metrics":{"type":"array","items":{"$ref":"#/definitions/metric"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"conditions":{"type":"array","items":{"$ref":"#/definitions/condition"}},"reminder_message_template":{"type":"string"},"reminder_timer_default_seconds":{"type":"integer"},"status_update_enabled":{"type":"boolean"},"message_on_join":{"type":"string"},"message_on_join_enabled":{"type":"boolean"},"retrospective_reminder_interval_seconds":{"type":"integer"},"retrospective_template":{"type":"string"},"retrospective_enabled":{"type":"boolean"},"signal_any_keywords":{"type":"array","items":{"type":"string","nullable":true}},"signal_any_keywords_enabled":{"type":"boolean"},"categorize_channel_enabled":{"type":"boolean"},"category_name":{"type":"string"},"run_summary_template_enabled":{"type":"boolean"},"run_summary_template":{"type":"string"},"channel_name_template":{"type":"string"},"create_channel_member_on_new_participant":{"type":"boolean"},"create_channel_member_on_removed_participant":{"type":"boolean"},"remove_channel_member_on_removed_participant":{"type":"boolean"},"channel_id":{"type":"string"},"channel_mode":{"type":"string","enum":["create_new_channel","link_existing_channel"]},"run_number_prefix":{"type":"string"},"owner_group_only_actions":{"type":"boolean"},"new_channel_only":{"type":"boolean"},"auto_archive_channel":{"type":"boolean"},"id":{"type":"string"},"public":{"type":"boolean"},"team_id":{"type":"string"},"create_public_playbook_run":{"type":"boolean"},"create_at":{"type":"integer"},"update_at":{"type":"integer"},"delete_at":{"type":"integer"},"num_stages":{"type":"integer"},"num_steps":{"type":"integer"},"num_runs":{"type":"integer"},"num_actions":{"type":"integer"},"last_run_at":{"type":"integer"},"active_runs":{"type":"integer"},"members":{"type":"array","items":{"type":"object","nullable":true,"properties":{"user_id":{"type":"string"}}}},"invited_user_ids":{"$ref":"#/definitions/ids"},"invited_group_ids":{"$ref":"#/definitions/ids"},"invite_users_enabled":{"type":"boolean"},"default_owner_id":{"type":"string"},"default_owner_enabled":{"type":"boolean"},"broadcast_channel_ids":{"$ref":"#/definitions/ids"},"broadcast_enabled":{"type":"boolean"},"webhook_on_creation_urls":{"$ref":"#/definitions/ids"},"webhook_on_creation_enabled":{"type":"boolean"},"webhook_on_status_update_urls":{"$ref":"#/definitions/ids"},"webhook_on_status_update_enabled":{"type":"boolean"},"default_playbook_admin_role":{"type":"string"},"default_playbook_member_role":{"type":"string"},"default_run_admin_role":{"type":"string"},"default_run_member_role":{"type":"string"},"admin_only_edit":{"type":"boolean"}},"definitions":{"ids":{"type":"array","items":{"type":"string","nullable":true}},"checklist":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}},"items_order":{"$ref":"#/definitions/ids"},"update_at":{"type":"integer"}}},"item":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"command":{"type":"string"},"due_date":{"type":"integer"},"condition_id":{"type":"string"},"condition_action":{"type":"string"},"condition_reason":{"type":"string"},"assignee_type":{"type":"string"},"assignee_property_field_id":{"type":"string"},"assignee_id":{"type":"string"},"assignee_modified":{"type":"integer"},"state":{"type":"string"},"state_modified":{"type":"integer"},"command_last_run":{"type":"integer"},"delete_at":{"type":"integer"},"update_at":{"type":"integer"},"task_actions":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/taskAction"}}}},"taskAction":{"type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/definitions/typed"},"actions":{"type":"array","items":{"$ref":"#/definitions/typed"}}}},"typed":{"type":"object","nullable":true,"properties":{"type":{"type":"string"},"payload":{"type":"string"}}},"metric":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"playbook_id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"target":{}}},"property":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"attrs":{"type":"object","additionalProperties":{}}}},"condition":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"version":{"type":"integer"},"condition_expr":{}}}}};
const schema18 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"playbook_id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"target":{}}};
const schema19 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"attrs":{"type":"object","additionalProperties":{}}}};
const schema20 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"version":{"type":"integer"},"condition_expr":{}}};
const schema17 = {"type":"array","items":{"type":"string","nullable":true}};
const schema12 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}},"items_order":{"$ref":"#/definitions/ids"},"update_at":{"type":"integer"}}};
const schema13 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"command":{"type":"string"},"due_date":{"type":"integer"},"condition_id":{"type":"string"},"condition_action":{"type":"string"},"condition_reason":{"type":"string"},"assignee_type":{"type":"string"},"assignee_property_field_id":{"type":"string"},"assignee_id":{"type":"string"},"assignee_modified":{"type":"integer"},"state":{"type":"string"},"state_modified":{"type":"integer"},"command_last_run":{"type":"integer"},"delete_at":{"type":"integer"},"update_at":{"type":"integer"},"task_actions":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/taskAction"}}}};
const schema14 = {"type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/definitions/typed"},"actions":{"type":"array","items":{"$ref":"#/definitions/typed"}}}};
const schema15 = {"type":"object","nullable":true,"properties":{"type":{"type":"string"},"payload":{"type":"string"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.trigger !== undefined){
let data0 = data.trigger;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/trigger",schemaPath:"#/definitions/typed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
const err2 = {instancePath:instancePath+"/trigger/type",schemaPath:"#/definitions/typed/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.payload !== undefined){
if(typeof data0.payload !== "string"){
const err3 = {instancePath:instancePath+"/trigger/payload",schemaPath:"#/definitions/typed/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.actions !== undefined){
let data3 = data.actions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/definitions/typed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type !== undefined){
if(typeof data4.type !== "string"){
const err5 = {instancePath:instancePath+"/actions/" + i0+"/type",schemaPath:"#/definitions/typed/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.payload !== undefined){
if(typeof data4.payload !== "string"){
const err6 = {instancePath:instancePath+"/actions/" + i0+"/payload",schemaPath:"#/definitions/typed/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.command !== undefined){
if(typeof data.command !== "string"){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.due_date !== undefined){
let data4 = data.due_date;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.condition_id !== undefined){
if(typeof data.condition_id !== "string"){
const err6 = {instancePath:instancePath+"/condition_id",schemaPath:"#/properties/condition_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.condition_action !== undefined){
if(typeof data.condition_action !== "string"){
const err7 = {instancePath:instancePath+"/condition_action",schemaPath:"#/properties/condition_action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition_reason !== undefined){
if(typeof data.condition_reason !== "string"){
const err8 = {instancePath:instancePath+"/condition_reason",schemaPath:"#/properties/condition_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.assignee_type !== undefined){
if(typeof data.assignee_type !== "string"){
const err9 = {instancePath:instancePath+"/assignee_type",schemaPath:"#/properties/assignee_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.assignee_property_field_id !== undefined){
if(typeof data.assignee_property_field_id !== "string"){
const err10 = {instancePath:instancePath+"/assignee_property_field_id",schemaPath:"#/properties/assignee_property_field_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assignee_id !== undefined){
if(typeof data.assignee_id !== "string"){
const err11 = {instancePath:instancePath+"/assignee_id",schemaPath:"#/properties/assignee_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.assignee_modified !== undefined){
let data11 = data.assignee_modified;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err12 = {instancePath:instancePath+"/assignee_modified",schemaPath:"#/properties/assignee_modified/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.state_modified !== undefined){
let data13 = data.state_modified;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/state_modified",schemaPath:"#/properties/state_modified/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.command_last_run !== undefined){
let data14 = data.command_last_run;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err15 = {instancePath:instancePath+"/command_last_run",schemaPath:"#/properties/command_last_run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.delete_at !== undefined){
let data15 = data.delete_at;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err16 = {instancePath:instancePath+"/delete_at",schemaPath:"#/properties/delete_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.update_at !== undefined){
let data16 = data.update_at;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err17 = {instancePath:instancePath+"/update_at",schemaPath:"#/properties/update_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.task_actions !== undefined){
let data17 = data.task_actions;
if(Array.isArray(data17)){
if(data17.length > 10){
const err18 = {instancePath:instancePath+"/task_actions",schemaPath:"#/properties/task_actions/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data17[i0], {instancePath:instancePath+"/task_actions/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/task_actions",schemaPath:"#/properties/task_actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}


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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.items !== undefined){
let data2 = data.items;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items_order !== undefined){
let data4 = data.items_order;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/items_order/" + i1,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items_order",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.update_at !== undefined){
let data6 = data.update_at;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err6 = {instancePath:instancePath+"/update_at",schemaPath:"#/properties/update_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.checklists !== undefined){
let data3 = data.checklists;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/checklists/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metrics !== undefined){
let data5 = data.metrics;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/definitions/metric/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
const err6 = {instancePath:instancePath+"/metrics/" + i1+"/id",schemaPath:"#/definitions/metric/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.playbook_id !== undefined){
if(typeof data6.playbook_id !== "string"){
const err7 = {instancePath:instancePath+"/metrics/" + i1+"/playbook_id",schemaPath:"#/definitions/metric/properties/playbook_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.title !== undefined){
if(typeof data6.title !== "string"){
const err8 = {instancePath:instancePath+"/metrics/" + i1+"/title",schemaPath:"#/definitions/metric/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err9 = {instancePath:instancePath+"/metrics/" + i1+"/description",schemaPath:"#/definitions/metric/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
const err10 = {instancePath:instancePath+"/metrics/" + i1+"/type",schemaPath:"#/definitions/metric/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
else {
const err11 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.properties !== undefined){
let data12 = data.properties;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err12 = {instancePath:instancePath+"/properties/" + i2,schemaPath:"#/definitions/property/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err13 = {instancePath:instancePath+"/properties/" + i2+"/id",schemaPath:"#/definitions/property/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err14 = {instancePath:instancePath+"/properties/" + i2+"/name",schemaPath:"#/definitions/property/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.type !== undefined){
if(typeof data13.type !== "string"){
const err15 = {instancePath:instancePath+"/properties/" + i2+"/type",schemaPath:"#/definitions/property/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.attrs !== undefined){
let data17 = data13.attrs;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err16 = {instancePath:instancePath+"/properties/" + i2+"/attrs",schemaPath:"#/definitions/property/properties/attrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.conditions !== undefined){
let data18 = data.conditions;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err18 = {instancePath:instancePath+"/conditions/" + i3,schemaPath:"#/definitions/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
const err19 = {instancePath:instancePath+"/conditions/" + i3+"/id",schemaPath:"#/definitions/condition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.version !== undefined){
let data21 = data19.version;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err20 = {instancePath:instancePath+"/conditions/" + i3+"/version",schemaPath:"#/definitions/condition/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reminder_message_template !== undefined){
if(typeof data.reminder_message_template !== "string"){
const err22 = {instancePath:instancePath+"/reminder_message_template",schemaPath:"#/properties/reminder_message_template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reminder_timer_default_seconds !== undefined){
let data23 = data.reminder_timer_default_seconds;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err23 = {instancePath:instancePath+"/reminder_timer_default_seconds",schemaPath:"#/properties/reminder_timer_default_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status_update_enabled !== undefined){
if(typeof data.status_update_enabled !== "boolean"){
const err24 = {instancePath:instancePath+"/status_update_enabled",schemaPath:"#/properties/status_update_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.message_on_join !== undefined){
if(typeof data.message_on_join !== "string"){
const err25 = {instancePath:instancePath+"/message_on_join",schemaPath:"#/properties/message_on_join/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.message_on_join_enabled !== undefined){
if(typeof data.message_on_join_enabled !== "boolean"){
const err26 = {instancePath:instancePath+"/message_on_join_enabled",schemaPath:"#/properties/message_on_join_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.retrospective_reminder_interval_seconds !== undefined){
let data27 = data.retrospective_reminder_interval_seconds;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err27 = {instancePath:instancePath+"/retrospective_reminder_interval_seconds",schemaPath:"#/properties/retrospective_reminder_interval_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.retrospective_template !== undefined){
if(typeof data.retrospective_template !== "string"){
const err28 = {instancePath:instancePath+"/retrospective_template",schemaPath:"#/properties/retrospective_template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.retrospective_enabled !== undefined){
if(typeof data.retrospective_enabled !== "boolean"){
const err29 = {instancePath:instancePath+"/retrospective_enabled",schemaPath:"#/properties/retrospective_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.signal_any_keywords !== undefined){
let data30 = data.signal_any_keywords;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if((typeof data31 !== "string") && (data31 !== null)){
const err30 = {instancePath:instancePath+"/signal_any_keywords/" + i4,schemaPath:"#/properties/signal_any_keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/signal_any_keywords",schemaPath:"#/properties/signal_any_keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.signal_any_keywords_enabled !== undefined){
if(typeof data.signal_any_keywords_enabled !== "boolean"){
const err32 = {instancePath:instancePath+"/signal_any_keywords_enabled",schemaPath:"#/properties/signal_any_keywords_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.categorize_channel_enabled !== undefined){
if(typeof data.categorize_channel_enabled !== "boolean"){
const err33 = {instancePath:instancePath+"/categorize_channel_enabled",schemaPath:"#/properties/categorize_channel_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.category_name !== undefined){
if(typeof data.category_name !== "string"){
const err34 = {instancePath:instancePath+"/category_name",schemaPath:"#/properties/category_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.run_summary_template_enabled !== undefined){
if(typeof data.run_summary_template_enabled !== "boolean"){
const err35 = {instancePath:instancePath+"/run_summary_template_enabled",schemaPath:"#/properties/run_summary_template_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.run_summary_template !== undefined){
if(typeof data.run_summary_template !== "string"){
const err36 = {instancePath:instancePath+"/run_summary_template",schemaPath:"#/properties/run_summary_template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.channel_name_template !== undefined){
if(typeof data.channel_name_template !== "string"){
const err37 = {instancePath:instancePath+"/channel_name_template",schemaPath:"#/properties/channel_name_template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.create_channel_member_on_new_participant !== undefined){
if(typeof data.create_channel_member_on_new_participant !== "boolean"){
const err38 = {instancePath:instancePath+"/create_channel_member_on_new_participant",schemaPath:"#/properties/create_channel_member_on_new_participant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.create_channel_member_on_removed_participant !== undefined){
if(typeof data.create_channel_member_on_removed_participant !== "boolean"){
const err39 = {instancePath:instancePath+"/create_channel_member_on_removed_participant",schemaPath:"#/properties/create_channel_member_on_removed_participant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.remove_channel_member_on_removed_participant !== undefined){
if(typeof data.remove_channel_member_on_removed_participant !== "boolean"){
const err40 = {instancePath:instancePath+"/remove_channel_member_on_removed_participant",schemaPath:"#/properties/remove_channel_member_on_removed_participant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.channel_id !== undefined){
if(typeof data.channel_id !== "string"){
const err41 = {instancePath:instancePath+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.channel_mode !== undefined){
let data42 = data.channel_mode;
if(typeof data42 !== "string"){
const err42 = {instancePath:instancePath+"/channel_mode",schemaPath:"#/properties/channel_mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data42 === "create_new_channel") || (data42 === "link_existing_channel"))){
const err43 = {instancePath:instancePath+"/channel_mode",schemaPath:"#/properties/channel_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.channel_mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.run_number_prefix !== undefined){
if(typeof data.run_number_prefix !== "string"){
const err44 = {instancePath:instancePath+"/run_number_prefix",schemaPath:"#/properties/run_number_prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.owner_group_only_actions !== undefined){
if(typeof data.owner_group_only_actions !== "boolean"){
const err45 = {instancePath:instancePath+"/owner_group_only_actions",schemaPath:"#/properties/owner_group_only_actions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.new_channel_only !== undefined){
if(typeof data.new_channel_only !== "boolean"){
const err46 = {instancePath:instancePath+"/new_channel_only",schemaPath:"#/properties/new_channel_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.auto_archive_channel !== undefined){
if(typeof data.auto_archive_channel !== "boolean"){
const err47 = {instancePath:instancePath+"/auto_archive_channel",schemaPath:"#/properties/auto_archive_channel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err48 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err49 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.team_id !== undefined){
if(typeof data.team_id !== "string"){
const err50 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.create_public_playbook_run !== undefined){
if(typeof data.create_public_playbook_run !== "boolean"){
const err51 = {instancePath:instancePath+"/create_public_playbook_run",schemaPath:"#/properties/create_public_playbook_run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.create_at !== undefined){
let data51 = data.create_at;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err52 = {instancePath:instancePath+"/create_at",schemaPath:"#/properties/create_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.update_at !== undefined){
let data52 = data.update_at;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err53 = {instancePath:instancePath+"/update_at",schemaPath:"#/properties/update_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.delete_at !== undefined){
let data53 = data.delete_at;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err54 = {instancePath:instancePath+"/delete_at",schemaPath:"#/properties/delete_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.num_stages !== undefined){
let data54 = data.num_stages;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err55 = {instancePath:instancePath+"/num_stages",schemaPath:"#/properties/num_stages/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.num_steps !== undefined){
let data55 = data.num_steps;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err56 = {instancePath:instancePath+"/num_steps",schemaPath:"#/properties/num_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.num_runs !== undefined){
let data56 = data.num_runs;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err57 = {instancePath:instancePath+"/num_runs",schemaPath:"#/properties/num_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.num_actions !== undefined){
let data57 = data.num_actions;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err58 = {instancePath:instancePath+"/num_actions",schemaPath:"#/properties/num_actions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.last_run_at !== undefined){
let data58 = data.last_run_at;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err59 = {instancePath:instancePath+"/last_run_at",schemaPath:"#/properties/last_run_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.active_runs !== undefined){
let data59 = data.active_runs;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err60 = {instancePath:instancePath+"/active_runs",schemaPath:"#/properties/active_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.members !== undefined){
let data60 = data.members;
if(Array.isArray(data60)){
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
let data61 = data60[i5];
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
const err61 = {instancePath:instancePath+"/members/" + i5,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.user_id !== undefined){
if(typeof data61.user_id !== "string"){
const err62 = {instancePath:instancePath+"/members/" + i5+"/user_id",schemaPath:"#/properties/members/items/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.invited_user_ids !== undefined){
let data63 = data.invited_user_ids;
if(Array.isArray(data63)){
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
let data64 = data63[i6];
if((typeof data64 !== "string") && (data64 !== null)){
const err64 = {instancePath:instancePath+"/invited_user_ids/" + i6,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/invited_user_ids",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.invited_group_ids !== undefined){
let data65 = data.invited_group_ids;
if(Array.isArray(data65)){
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
let data66 = data65[i7];
if((typeof data66 !== "string") && (data66 !== null)){
const err66 = {instancePath:instancePath+"/invited_group_ids/" + i7,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/invited_group_ids",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.invite_users_enabled !== undefined){
if(typeof data.invite_users_enabled !== "boolean"){
const err68 = {instancePath:instancePath+"/invite_users_enabled",schemaPath:"#/properties/invite_users_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.default_owner_id !== undefined){
if(typeof data.default_owner_id !== "string"){
const err69 = {instancePath:instancePath+"/default_owner_id",schemaPath:"#/properties/default_owner_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.default_owner_enabled !== undefined){
if(typeof data.default_owner_enabled !== "boolean"){
const err70 = {instancePath:instancePath+"/default_owner_enabled",schemaPath:"#/properties/default_owner_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.broadcast_channel_ids !== undefined){
let data70 = data.broadcast_channel_ids;
if(Array.isArray(data70)){
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
if((typeof data71 !== "string") && (data71 !== null)){
const err71 = {instancePath:instancePath+"/broadcast_channel_ids/" + i8,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/broadcast_channel_ids",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.broadcast_enabled !== undefined){
if(typeof data.broadcast_enabled !== "boolean"){
const err73 = {instancePath:instancePath+"/broadcast_enabled",schemaPath:"#/properties/broadcast_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.webhook_on_creation_urls !== undefined){
let data73 = data.webhook_on_creation_urls;
if(Array.isArray(data73)){
const len9 = data73.length;
for(let i9=0; i9<len9; i9++){
let data74 = data73[i9];
if((typeof data74 !== "string") && (data74 !== null)){
const err74 = {instancePath:instancePath+"/webhook_on_creation_urls/" + i9,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/webhook_on_creation_urls",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.webhook_on_creation_enabled !== undefined){
if(typeof data.webhook_on_creation_enabled !== "boolean"){
const err76 = {instancePath:instancePath+"/webhook_on_creation_enabled",schemaPath:"#/properties/webhook_on_creation_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.webhook_on_status_update_urls !== undefined){
let data76 = data.webhook_on_status_update_urls;
if(Array.isArray(data76)){
const len10 = data76.length;
for(let i10=0; i10<len10; i10++){
let data77 = data76[i10];
if((typeof data77 !== "string") && (data77 !== null)){
const err77 = {instancePath:instancePath+"/webhook_on_status_update_urls/" + i10,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/webhook_on_status_update_urls",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.webhook_on_status_update_enabled !== undefined){
if(typeof data.webhook_on_status_update_enabled !== "boolean"){
const err79 = {instancePath:instancePath+"/webhook_on_status_update_enabled",schemaPath:"#/properties/webhook_on_status_update_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.default_playbook_admin_role !== undefined){
if(typeof data.default_playbook_admin_role !== "string"){
const err80 = {instancePath:instancePath+"/default_playbook_admin_role",schemaPath:"#/properties/default_playbook_admin_role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.default_playbook_member_role !== undefined){
if(typeof data.default_playbook_member_role !== "string"){
const err81 = {instancePath:instancePath+"/default_playbook_member_role",schemaPath:"#/properties/default_playbook_member_role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.default_run_admin_role !== undefined){
if(typeof data.default_run_admin_role !== "string"){
const err82 = {instancePath:instancePath+"/default_run_admin_role",schemaPath:"#/properties/default_run_admin_role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.default_run_member_role !== undefined){
if(typeof data.default_run_member_role !== "string"){
const err83 = {instancePath:instancePath+"/default_run_member_role",schemaPath:"#/properties/default_run_member_role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.admin_only_edit !== undefined){
if(typeof data.admin_only_edit !== "boolean"){
const err84 = {instancePath:instancePath+"/admin_only_edit",schemaPath:"#/properties/admin_only_edit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./src/repository/contribution-files.ts
var contribution_files = __webpack_require__(5382);
// EXTERNAL MODULE: ./src/repository/decode.ts
var decode = __webpack_require__(7144);
// EXTERNAL MODULE: ./src/repository/decoded-document.ts
var decoded_document = __webpack_require__(6594);
// EXTERNAL MODULE: ./src/repository/facts.ts
var facts = __webpack_require__(5759);
// EXTERNAL MODULE: ./src/repository/json.ts + 1 modules
var json = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/repository/playbook.ts








/** More JSON files than these are not opened. */
const MAX_CANDIDATES = 200;
async function loadPlaybookFiles(source) {
    const found = [];
    for (const file of (0,contribution_files/* playbookFiles */.Vg)(source.directory.files, source.base).slice(0, MAX_CANDIDATES)) {
        const content = await source.directory.read(file);
        if (content.state !== 'present')
            continue;
        const document = new repository_text/* TextDocument */.V(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
        // Without the key it is some other JSON file; a slip in the syntax does not make it one.
        if (!/"checklists"/i.test(document.text))
            continue;
        const parsed = (0,json/* parseJson */.q)(document.text);
        const keys = parsed.tree?.kind === 'object' ? parsed.tree.entries.map(({ key }) => key.toLowerCase()) : [];
        const broken = parsed.problems.length > 0 && (keys.length === 0 || keys.includes('title') || keys.includes('version'));
        if (keys.includes('checklists') || broken)
            found.push({ document, size: content.bytes.length, parsed });
    }
    return found;
}
async function loadPlaybooks(source) {
    const files = await source.fact('playbookFiles');
    if ((0,facts/* isMissing */.b2)(files))
        return files;
    if (files.length === 0)
        return (0,facts/* missing */.LO)('there is no exported playbook');
    const playbooks = files.flatMap(({ document, parsed }) => parsed.tree && parsed.problems.length === 0 ? [new decoded_document/* DecodedDocument */.k(document, (0,decode/* decode */.D)(parsed.tree, 'json', { schema: playbook_export_schema_namespaceObject, validate: validate }))] : []);
    return playbooks.length > 0 ? playbooks : (0,facts/* missing */.LO)('no exported playbook parses');
}


/***/ })

};
;