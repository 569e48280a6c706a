-- Dossier in Neovim 0.7 and newer: load this file from init.lua.
local function attached(_, buffer)
  local function key(keys, action) vim.keymap.set('n', keys, action, { buffer = buffer }) end
  key('K', vim.lsp.buf.hover)
  key('gd', vim.lsp.buf.definition)
  key('gD', vim.lsp.buf.declaration)
  key('gr', vim.lsp.buf.references)
  key('gO', vim.lsp.buf.document_symbol)
  key('gs', vim.lsp.buf.workspace_symbol)
  key('ga', vim.lsp.buf.code_action)
  key('gl', vim.lsp.codelens.run)
  vim.api.nvim_create_autocmd({ 'BufEnter', 'CursorHold', 'InsertLeave' }, {
    buffer = buffer,
    callback = function() vim.lsp.codelens.refresh() end,
  })
end

-- What a code lens does: the other places of its passage, as a quickfix list.
vim.lsp.commands['dossier.showPassages'] = function(command, context)
  local encoding = vim.lsp.get_client_by_id(context.client_id).offset_encoding
  local items = vim.lsp.util.locations_to_items(command.arguments[3], encoding)
  vim.fn.setqflist({}, ' ', { title = command.title, items = items })
  vim.cmd('copen')
end

local clients = {} -- by folder; only Neovim 0.7 needs it

-- Decisions files: the user's word on who is meant.
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.dossier',
  callback = function(event)
    vim.bo[event.buf].filetype = 'dossier'
    vim.bo[event.buf].commentstring = '# %s'
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'text', 'markdown', 'dossier' },
  callback = function(event)
    if vim.bo[event.buf].buftype ~= '' then return end -- a hover window, not a document
    local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(event.buf), ':h')
    local config = { name = 'dossier', cmd = { 'dossier', 'serve' }, root_dir = folder, on_attach = attached }
    if vim.lsp.start then return vim.lsp.start(config) end
    clients[folder] = clients[folder] or vim.lsp.start_client(config)
    if clients[folder] then vim.lsp.buf_attach_client(event.buf, clients[folder]) end
  end,
})
