/**
 * What LibreOffice is asked, in its Basic: it has no other way to accept or reject all changes without a window. Every
 * Word file in `in` is written to `out` as text with all changes accepted and with all rejected; those that are
 * called `paper-…` as PDF too; workbooks as values parted by commas, or `no-calc.txt` where that part of it is not
 * installed. What it stumbles over is written to `error.txt`.
 */
const BASIC = `
Sub Ask(folder As String)
  On Error GoTo Failed
  Dim names As Variant, name As Variant
  For Each name In Found(folder, "*.docx")
    Keep folder, name, ".accepted.txt", "Text (encoded)", "UTF8,LF", ".uno:AcceptAllTrackedChanges"
    Keep folder, name, ".rejected.txt", "Text (encoded)", "UTF8,LF", ".uno:RejectAllTrackedChanges"
  Next
  For Each name In Found(folder, "paper-*.docx")
    Keep folder, name, ".pdf", "writer_pdf_Export", "", ""
  Next
  If HasCalc() Then
    For Each name In Found(folder, "*.xlsx")
      Keep folder, name, ".csv", "Text - txt - csv (StarCalc)", "44,34,76,1", ""
    Next
  Else
    Tell folder, "no-calc.txt", "Calc is not installed"
  End If
  StarDesktop.terminate
  Exit Sub
Failed:
  Tell folder, "error.txt", Error
  StarDesktop.terminate
End Sub

Function HasCalc() As Boolean
  On Error GoTo Missing
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden()).close(True)
  HasCalc = True
Missing:
End Function

Sub Tell(folder As String, name As String, words As String)
  Dim file As Integer
  file = FreeFile
  Open folder & "/out/" & name For Output As #file
  Print #file, words
  Close #file
End Sub

Function Found(folder As String, pattern As String)
  Dim names As String, name As String
  name = Dir(folder & "/in/" & pattern)
  Do While name <> ""
    names = names & "|" & name
    name = Dir
  Loop
  Found = Split(Mid(names, 2), "|")
  If names = "" Then Found = Array()
End Function

Sub Keep(folder As String, name As Variant, ending As String, filter As String, options As String, act As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/in/" & name), "_blank", 0, hidden())
  If act <> "" Then
    createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, act, "", 0, Array())
  End If
  Dim kept(1) As New com.sun.star.beans.PropertyValue
  kept(0).Name = "FilterName"
  kept(0).Value = filter
  kept(1).Name = "FilterOptions"
  kept(1).Value = options
  document.storeToURL(ConvertToURL(folder & "/out/" & name & ending), kept())
  document.close(True)
End Sub
`

const escaped = BASIC.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

function library(name: string, elements: string): string {
  return `${HEAD}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="${name}" library:readonly="false" library:passwordprotected="false">${elements}</library:library>
`
}

const LIBRARIES = `${HEAD}
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>
`

/** The macro as files of a user's settings, by their places in them. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'user/basic/script.xlc': LIBRARIES,
  'user/basic/dialog.xlc': LIBRARIES,
  'user/basic/Standard/script.xlb': library('Standard', '<library:element library:name="Opinion"/>'),
  'user/basic/Standard/dialog.xlb': library('Standard', ''),
  'user/basic/Standard/Opinion.xba': `${HEAD}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Opinion" script:language="StarBasic">${escaped}</script:module>
`,
}

/** How the macro is called on a folder that has `in` and `out`. */
export function asking(folder: string): string {
  return `macro:///Standard.Opinion.Ask("${folder}")`
}
